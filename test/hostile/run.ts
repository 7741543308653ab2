/*
 * Reads the drops of a group of hostile inputs, one after another, in a process that may neither write nor
 * reach outside: `node --permission --allow-fs-read=. test/hostile/run.ts GROUP`. Prints the name of each
 * input before it is read, and each wrong answer.
 */
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { readDrop } from '#domain/drop/read-drop.ts'
import { type Group, groups, inputs } from './inputs.ts'
import { judgeReading } from './judge-reading.ts'
import { watchOutside } from './watch-outside.ts'

const group = groups.find(name => name === process.argv[2])
if (!group) throw new Error(`There is no group ${process.argv[2]}`)

const receivedAt = '2026-05-06T12:00:00Z'

// Readers are loaded from disk on first use, which must happen before access to the disk is closed.
const domain = join(import.meta.dirname, '../../functions/domain')
for (const path of globSync('**/*.ts', { cwd: domain })) await import(join(domain, path))

const drops = group === 'fixtures' ? [...inputs(group)] : inputs(group)
const outside = watchOutside()

const read = async (name: string, bytes: Buffer, format?: string): Promise<string | undefined> => {
  try {
    return judgeReading(await readDrop({ bytes, path: name, receivedAt }, { format }), bytes)
  } catch (error) {
    return error instanceof Error ? `throws ${error.stack?.split('\n').slice(0, 3).join(' ')}` : 'throws'
  }
}

const answer = async (all: Iterable<{ name: string; bytes: Buffer; format?: string }>) => {
  let count = 0
  for (const { name, bytes, format } of all) {
    process.stderr.write(`${name}\n`)
    const fault = await read(name, bytes, format)
    if (fault) console.log(JSON.stringify({ name, fault }))
    for (const call of outside.splice(0)) console.log(JSON.stringify({ name, fault: `calls ${call}` }))
    count += 1
  }
  console.log(JSON.stringify({ group: group satisfies Group, count }))
}

await answer(drops)
