import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { DynamoTable } from '#adapters/dynamodb/dynamo-table.ts'
import { sdkSettings } from '#infra/local/engines/sdk-settings.ts'
import { createTable } from '#test/contract/create-table.ts'

let address: Promise<string> | undefined

/** Where the moto is that all files of this run share: the first that asks has it started. */
const findMoto = async (): Promise<string> => {
  const { MOTO_DOOR } = process.env
  if (MOTO_DOOR === undefined) throw new Error('Only vitest opens the door to moto: test/moto/serve-moto.ts')
  return (await fetch(MOTO_DOOR)).text()
}

/** An empty table on moto, under a name of its own. */
export const openMotoTable = async (): Promise<{ table: DynamoTable; close: () => Promise<void> }> => {
  address ??= findMoto()
  // Moto answers each connection in a thread of its own, and no lock keeps a condition and its write together.
  const requestHandler = { httpAgent: { maxSockets: 1 } }
  const client = new DynamoDBClient({ ...sdkSettings, endpoint: await address, requestHandler })
  const table = await createTable(client, `wiredesk-${crypto.randomUUID()}`)
  return {
    table,
    async close() {
      client.destroy()
    },
  }
}
