import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import dynalite from 'dynalite'
import type { DynamoTable } from '#adapters/dynamodb/dynamo-table.ts'
import { createTable } from './create-table.ts'
import { reachInProcess } from './reach-in-process.ts'
import { openServers } from './reach-open-server.ts'

interface OpenDynalite {
  /** The table, reached without a socket. */
  table: DynamoTable
  /** Where others reach it. */
  endpoint: string
  close: () => Promise<void>
}

/**
 * An empty table on its own embedded DynamoDB, in memory. `heard` is called with the operation of each call.
 */
export const openDynalite = async (heard?: (operation: string) => void): Promise<OpenDynalite> => {
  const server = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 })
  if (heard)
    server.on('request', ({ headers }) => heard(String(headers['x-amz-target']).replace(/^.*\./, '')))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const endpoint = `http://127.0.0.1:${port}`
  openServers.set(endpoint, server)
  const client = new DynamoDBClient({
    endpoint,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    ...reachInProcess(server),
  })
  const table = await createTable(client)
  return {
    table,
    endpoint,
    async close() {
      client.destroy()
      openServers.delete(endpoint)
      const closed = once(server, 'close')
      server.close()
      await closed
    },
  }
}
