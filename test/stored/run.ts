import { writeOneOfEach } from './one-of-each.ts'
import { openStored, scanTable, writeStored } from './open-stored.ts'

/**
 * Keeps today's shapes: `node test/stored/run.ts 12-what-is-new.json`, as its test asks when a shape has
 * changed.
 */
const name = process.argv[2]
if (!name?.endsWith('.json')) throw new Error('Name the file: 12-what-is-new.json')
const { table, store, close } = await openStored()
await writeOneOfEach(store)
writeStored(name, await scanTable(table))
await close()
