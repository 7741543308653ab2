/*
 * Reads the drops of all groups of hostile inputs, or of those named, one after another, in a process that may
 * neither write nor reach outside: `node --permission --allow-fs-read=. test/hostile/run.ts [GROUP]…`. Prints the
 * name of each input before it is read, each wrong answer, and how many inputs each group has.
 */
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { readDrop } from '#domain/drop/read-drop.ts'
import { type Group, groups, type HostileInput, inputs } from './inputs.ts'
import { judgeReading } from './judge-reading.ts'
import { watchOutside } from './watch-outside.ts'

const named = process.argv.slice(2)
const chosen = groups.filter(name => named.length === 0 || named.includes(name))
if (chosen.length < named.length) throw new Error(`There is no such group among ${named.join(', ')}`)

const receivedAt = '2026-05-06T12:00:00Z'

// Readers are loaded from disk on first use, and fixtures when their turn comes: both must happen before access
// to the disk is closed.
const domain = join(import.meta.dirname, '../../functions/domain')
for (const path of globSync('**/*.ts', { cwd: domain })) await import(join(domain, path))
const drops: [Group, Iterable<HostileInput>][] = chosen.map(group => [
  group,
  group === 'fixtures' ? [...inputs(group)] : inputs(group),
])
const outside = watchOutside()

const read = async ({ name, bytes, format }: HostileInput): Promise<string | undefined> => {
  try {
    return judgeReading(await readDrop({ bytes, path: name, receivedAt }, { format }), bytes)
  } catch (error) {
    return error instanceof Error ? `throws ${error.stack?.split('\n').slice(0, 3).join(' ')}` : 'throws'
  }
}

for (const [group, all] of drops) {
  let count = 0
  for (const input of all) {
    const { name } = input
    process.stderr.write(`${name}\n`)
    const fault = await read(input)
    if (fault) console.log(JSON.stringify({ group, name, fault }))
    for (const call of outside.splice(0)) console.log(JSON.stringify({ group, name, fault: `calls ${call}` }))
    count += 1
  }
  console.log(JSON.stringify({ group, count }))
}
