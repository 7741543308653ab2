import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { CreateTableCommand, DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import dynalite from 'dynalite'
import type { DynamoTable } from '#adapters/dynamodb/dynamo-table.ts'

const NAME = 'wiredesk'

interface OpenDynalite {
  table: DynamoTable
  endpoint: string
  close: () => Promise<void>
}

/** An empty table on an embedded DynamoDB of its own, in memory. `heard` is told the operation of each call. */
export const openDynalite = async (heard?: (operation: string) => void): Promise<OpenDynalite> => {
  const server = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 })
  if (heard)
    server.on('request', ({ headers }) => heard(String(headers['x-amz-target']).replace(/^.*\./, '')))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const endpoint = `http://127.0.0.1:${port}`
  const client = new DynamoDBClient({
    endpoint,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
  await client.send(
    new CreateTableCommand({
      TableName: NAME,
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
    const { Table } = await client.send(new DescribeTableCommand({ TableName: NAME }))
    return Table?.TableStatus === 'ACTIVE'
  }
  while (!(await isActive()));
  return {
    table: { client, name: NAME },
    endpoint,
    async close() {
      client.destroy()
      const closed = once(server, 'close')
      server.close()
      await closed
    },
  }
}
