/*
 * Prints how many stories a second one variant takes, in a process of its own, warmed by twice as many:
 * `node test/bench/ingest-race.ts VARIANT COUNT`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { readDrop } from '#domain/drop/read-drop.ts'
import { AT_ONCE } from '#functions/ingest/ingest-drop.ts'
import { sdkSettings } from '#infra/local/engines/sdk-settings.ts'
import { openTableEngine } from '#infra/local/engines/table/open-table-engine.ts'
import { createTable } from '#test/contract/create-table.ts'
import { openDynalite } from '#test/contract/open-dynalite.ts'
import { fillNewsroom } from './fill-newsroom.ts'
import { ingestThroughStack } from './ingest-through-stack.ts'
import { isWrite, recordCommands, replay } from './replay.ts'
import { typicalDrop } from './typical-drop.ts'

const [, , variant = '', counted] = process.argv
const count = Number(counted)
const warmUp = 2 * count

const rateOf = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now()
  await work()
  return (count * 1000) / (performance.now() - started)
}

type Commands = ReturnType<typeof recordCommands>

/** Records what ingest asks of DynamoDB for the same stories, one by one. */
const record = async (): Promise<Commands[]> => {
  const { table, close } = await openDynalite()
  const commands = recordCommands(table.client)
  const starts: number[] = []
  await fillNewsroom(table, warmUp + count, (number, date) => {
    starts.push(commands.length)
    return typicalDrop(number, date)
  })
  await close()
  return starts.map((start, at) => commands.slice(start, starts[at + 1]))
}

/** The writes among the commands. */
const writesOf = (stories: Commands[]): Commands[] => stories.map(commands => commands.filter(isWrite))

/**
 * Stories per second when an engine like the stack's, with its data on disk, only answers their commands, of
 * some stories at once.
 */
const replayAlone = async (stories: Commands[], atOnce: number): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'wiredesk-writes-'))
  const engine = await openTableEngine(folder, 0)
  const client = new DynamoDBClient({ ...sdkSettings, endpoint: engine.url })
  await createTable(client)
  const replayAll = async (left: Commands[]): Promise<void> => {
    const next = left.values()
    const replaySome = async () => {
      for (const commands of next) await replay(client, commands)
    }
    await Promise.all(Array.from({ length: atOnce }, replaySome))
  }
  await replayAll(stories.slice(0, warmUp))
  const rate = await rateOf(() => replayAll(stories.slice(warmUp)))
  client.destroy()
  await engine.close()
  rmSync(folder, { recursive: true, force: true })
  return rate
}

const readAll = async (drops: ReturnType<typeof typicalDrop>[]): Promise<void> => {
  for (const { drop, bytes } of drops) await readDrop({ bytes, path: drop.key, receivedAt: drop.droppedAt })
}

const variants: Record<string, () => Promise<number>> = {
  stack: () => ingestThroughStack(warmUp, count),
  writes: async () => replayAlone(writesOf(await record()), 1),
  together: async () => replayAlone(writesOf(await record()), AT_ONCE),
  calls: async () => replayAlone(await record(), 1),
  reading: async () => {
    const drops = Array.from({ length: warmUp + count }, (_, at) => typicalDrop(at + 1, new Date()))
    await readAll(drops.slice(0, warmUp))
    return rateOf(() => readAll(drops.slice(warmUp)))
  },
}
const rate = await variants[variant]?.()
if (rate === undefined)
  throw new Error(`The variants are ${Object.keys(variants).join(', ')}, not ${variant}`)
console.log(JSON.stringify({ rate }))
process.exit()
