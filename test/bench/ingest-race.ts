/* Ingests stories on an embedded DynamoDB, then gives that the same writes alone, and prints stories a second: `node test/bench/ingest-race.ts COUNT`. */
import { readDrop } from '#domain/drop/read-drop.ts'
import { openDynalite } from '#test/contract/open-dynalite.ts'
import { aDrop } from './a-drop.ts'
import { fillNewsroom } from './fill-newsroom.ts'
import { isWrite, recordCommands, replay } from './replay.ts'

const count = Number(process.argv[2])

const secondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}

/** Seconds that work on an empty table takes. */
const onEmptyTable = async (
  work: (table: Awaited<ReturnType<typeof openDynalite>>['table']) => Promise<unknown>,
): Promise<number> => {
  const { table, close } = await openDynalite()
  const taken = await secondsOf(() => work(table))
  await close()
  return taken
}

let commands: ReturnType<typeof recordCommands> = []
await onEmptyTable(async table => {
  commands = recordCommands(table.client)
  await fillNewsroom(table, count)
})
const ours = await onEmptyTable(table => fillNewsroom(table, count))
const writes = await onEmptyTable(({ client }) => replay(client, commands.filter(isWrite)))
const all = await onEmptyTable(({ client }) => replay(client, commands))
const reading = await secondsOf(async () => {
  for (let number = 1; number <= count; number += 1) {
    const { drop, bytes } = aDrop(number, new Date())
    await readDrop({ bytes, path: drop.key, receivedAt: drop.droppedAt })
  }
})
const rate = { ours: count / ours, writes: count / writes, all: count / all, reading: count / reading }
console.log(JSON.stringify(rate))
process.exit()
