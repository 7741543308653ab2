/* Ingests stories on an embedded DynamoDB, then gives that the same writes alone, and prints stories a second: `node test/bench/ingest-race.ts COUNT`. */
import { openDynalite } from '#test/contract/open-dynalite.ts'
import { fillNewsroom } from './fill-newsroom.ts'
import { isWrite, recordCommands, replay } from './replay.ts'

const count = Number(process.argv[2])

/** Seconds that work on an empty table takes. */
const onEmptyTable = async (
  work: (table: Awaited<ReturnType<typeof openDynalite>>['table']) => Promise<unknown>,
): Promise<number> => {
  const { table, close } = await openDynalite()
  const started = performance.now()
  await work(table)
  const taken = (performance.now() - started) / 1000
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
console.log(JSON.stringify({ ours: count / ours, writes: count / writes, all: count / all }))
process.exit()
