/*
 * Fuzzes a reader from its fixtures: `npm run fuzz -- nitf --seconds 60 [--seed N]`. Prints the seed; each
 * find is written to test/fixtures as a drop, with what was wrong. Fix the reader, then `UPDATE=1 npx vitest
 * run test/domain/fixtures.test.ts` makes it a fixture.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fixtureFiles } from '#test/hostile/fixture-files.ts'
import { fuzzFormat } from './fuzz-format.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' } },
})
const files = fixtureFiles()
const [format] = positionals
const known = [...new Set(files.map(file => file.format))]
if (!format || !known.includes(format)) throw new Error(`Name a format to fuzz: ${known.join(', ')}`)
const seed = Number(values.seed ?? Date.now() % 2 ** 32)
const until = performance.now() + Number(values.seconds) * 1000
if (Number.isNaN(seed) || Number.isNaN(until)) throw new Error('--seconds and --seed take numbers')
console.log(`Fuzzing ${format} for ${values.seconds} s, --seed ${seed}`)

let inputs = 0
let finds = 0
const goesOn = (count: number) => {
  inputs = count
  return performance.now() < until
}
for await (const { bytes, fault } of fuzzFormat({ format, files, seed, goesOn })) {
  finds += 1
  const name = `fuzz-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}`
  const folder = join(import.meta.dirname, '../fixtures', format, name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'input.bin'), bytes)
  console.log(`${fault}\n  ${folder}`)
}
console.log(`${inputs} inputs, ${finds} finds`)
if (finds > 0) process.exitCode = 1
