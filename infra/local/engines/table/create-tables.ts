import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ListTablesCommand,
} from '@aws-sdk/client-dynamodb'
import { StartError } from '#infra/local/start-error.ts'
import type { Table } from '#infra/local/template/resources/read-tables.ts'

/**
 * Creates the template's tables that do not exist yet, and waits until they are ready. Refuses a table that
 * lacks an index, since none can be added here.
 */
export const createTables = async (client: DynamoDBClient, tables: readonly Table[]): Promise<void> => {
  const { TableNames = [] } = await client.send(new ListTablesCommand({}))
  for (const { name, keySchema, attributes, indexes } of tables) {
    if (TableNames.includes(name)) {
      await checkIndexes(client, name, indexes)
      continue
    }
    await client.send(
      new CreateTableCommand({
        TableName: name,
        KeySchema: keySchema,
        AttributeDefinitions: attributes,
        GlobalSecondaryIndexes: indexes.length > 0 ? indexes : undefined,
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

const checkIndexes = async (
  client: DynamoDBClient,
  name: string,
  indexes: Table['indexes'],
): Promise<void> => {
  const { Table: table } = await client.send(new DescribeTableCommand({ TableName: name }))
  const existing = table?.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName) ?? []
  for (const { IndexName } of indexes)
    if (!existing.includes(IndexName))
      throw new StartError(
        `The table kept in .wiredesk was made by an earlier Wiredesk and lacks the index ${IndexName}. Move .wiredesk away and start again; what was dropped is under .wiredesk and can be dropped again.`,
      )
}
