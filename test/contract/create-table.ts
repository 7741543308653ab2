import { CreateTableCommand, DescribeTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { DynamoTable } from '#adapters/dynamodb/dynamo-table.ts'

/** Creates the table with its indexes, and waits until it can be used. */
export const createTable = async (client: DynamoDBClient, name = 'wiredesk'): Promise<DynamoTable> => {
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'sk', AttributeType: 'S' },
        { AttributeName: 'receiptDay', AttributeType: 'S' },
        { AttributeName: 'completedAt', AttributeType: 'S' },
        { AttributeName: 'ledgerMonth', AttributeType: 'S' },
        { AttributeName: 'ledgerPlace', AttributeType: 'S' },
      ],
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      GlobalSecondaryIndexes: [
        {
          IndexName: 'ReceiptsByDay',
          KeySchema: [
            { AttributeName: 'receiptDay', KeyType: 'HASH' },
            { AttributeName: 'completedAt', KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'ALL' },
        },
        {
          IndexName: 'DeliveriesByMonth',
          KeySchema: [
            { AttributeName: 'ledgerMonth', KeyType: 'HASH' },
            { AttributeName: 'ledgerPlace', KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'ALL' },
        },
      ],
    }),
  )
  const isActive = async (): Promise<boolean> => {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: name }))
    return Table?.TableStatus === 'ACTIVE'
  }
  while (!(await isActive()));
  return { client, name }
}
