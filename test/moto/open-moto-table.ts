import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { DynamoTable } from '#adapters/dynamodb/dynamo-table.ts'
import { sdkSettings } from '#infra/local/engines/sdk-settings.ts'
import { createTable } from '#test/contract/create-table.ts'
import { type Moto, openMoto } from './open-moto.ts'

let server: Promise<Moto> | undefined
let tables = 0

/** An empty table on moto. The tables of one test file share a server, which ends with the last of them. */
export const openMotoTable = async (): Promise<{ table: DynamoTable; close: () => Promise<void> }> => {
  server ??= openMoto()
  tables += 1
  const { url, close } = await server
  // Moto answers each connection in a thread of its own, and no lock keeps a condition and its write together.
  const requestHandler = { httpAgent: { maxSockets: 1 } }
  const client = new DynamoDBClient({ ...sdkSettings, endpoint: url, requestHandler })
  const table = await createTable(client, `wiredesk-${crypto.randomUUID()}`)
  return {
    table,
    close: async () => {
      client.destroy()
      tables -= 1
      if (tables > 0) return
      server = undefined
      await close()
    },
  }
}
