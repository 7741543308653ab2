import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { CreateTableCommand, DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import dynalite from 'dynalite'
import type { DynamoTable } from '#adapters/dynamodb/dynamo-table.ts'

const NAME = 'wiredesk'

/** An empty table on an embedded DynamoDB of its own, in memory. */
export const openDynalite = async (): Promise<{ table: DynamoTable; close: () => Promise<void> }> => {
  const server = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
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
      ],
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
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
    async close() {
      client.destroy()
      const closed = once(server, 'close')
      server.close()
      await closed
    },
  }
}
