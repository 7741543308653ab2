/*
 * Ingests stories through the local stack, sends the same writes alone to an embedded DynamoDB, and prints
 * stories per second: `node test/bench/ingest-race.ts COUNT`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { readDrop } from '#domain/drop/read-drop.ts'
import { sdkSettings } from '#infra/local/engines/sdk-settings.ts'
import { openTableEngine } from '#infra/local/engines/table/open-table-engine.ts'
import { createTable } from '#test/contract/create-table.ts'
import { openDynalite } from '#test/contract/open-dynalite.ts'
import { fillNewsroom } from './fill-newsroom.ts'
import { ingestThroughStack } from './ingest-through-stack.ts'
import { isWrite, recordCommands, replay } from './replay.ts'
import { typicalDrop } from './typical-drop.ts'

const count = Number(process.argv[2])

const rateOf = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now()
  await work()
  return (count * 1000) / (performance.now() - started)
}

type Commands = ReturnType<typeof recordCommands>

/** Records what ingest asks of DynamoDB for the same stories. */
const record = async (): Promise<Commands> => {
  const { table, close } = await openDynalite()
  const commands = recordCommands(table.client)
  await fillNewsroom(table, count, typicalDrop)
  await close()
  return commands
}

/** Stories per second when an engine like the stack's, with its data on disk, only answers their commands. */
const replayAlone = async (commands: Commands): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'wiredesk-writes-'))
  const engine = await openTableEngine(folder, 0)
  const client = new DynamoDBClient({ ...sdkSettings, endpoint: engine.url })
  await createTable(client)
  const rate = await rateOf(() => replay(client, commands))
  client.destroy()
  await engine.close()
  rmSync(folder, { recursive: true, force: true })
  return rate
}

const readAll = async (): Promise<void> => {
  for (let number = 1; number <= count; number += 1) {
    const { drop, bytes } = typicalDrop(number, new Date())
    await readDrop({ bytes, path: drop.key, receivedAt: drop.droppedAt })
  }
}

const commands = await record()
const writes = await replayAlone(commands.filter(isWrite))
const all = await replayAlone(commands)
const reading = await rateOf(readAll)
const ours = await ingestThroughStack(count)
console.log(JSON.stringify({ ours, writes, all, reading }))
process.exit()
