import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ListTablesCommand,
} from '@aws-sdk/client-dynamodb'
import type { Table } from '../template/read-tables.ts'

/** Creates the template's tables that are not there yet, and waits until they can be used. */
export const createTables = async (client: DynamoDBClient, tables: readonly Table[]): Promise<void> => {
  const { TableNames = [] } = await client.send(new ListTablesCommand({}))
  for (const { name, keySchema, attributes } of tables) {
    if (TableNames.includes(name)) continue
    await client.send(
      new CreateTableCommand({
        TableName: name,
        KeySchema: keySchema,
        AttributeDefinitions: attributes,
        BillingMode: 'PAY_PER_REQUEST',
      }),
    )
    while (!(await isActive(client, name)));
  }
}

const isActive = async (client: DynamoDBClient, name: string): Promise<boolean> => {
  const { Table: table } = await client.send(new DescribeTableCommand({ TableName: name }))
  return table?.TableStatus === 'ACTIVE'
}
