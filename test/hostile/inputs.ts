import { byteFormats } from '#domain/formats/byte-formats.ts'
import { formats } from '#domain/formats/index.ts'
import { shareOf } from '#test/share.ts'
import { baits, shortBaits } from './baits.ts'
import { documents } from './documents.ts'
import { type FixtureFile, fixtureFiles } from './fixture-files.ts'
import { mutateInside } from './mutate-inside.ts'
import { random } from './random.ts'

/** A drop to read, and the format forced on it, if any. */
export interface HostileInput {
  name: string
  bytes: Buffer
  format?: string
}

/** What is counted, and blamed, together. */
export const groups = ['documents', 'baits', 'fixtures'] as const
export type Group = (typeof groups)[number]

/** Length of a bait, in code units: more than calls may nest, and cubic time shows as a hang. `npm run bench` measures what is quadratic. */
const BAIT = 20_000

/** Of a fixture: it is cut off behind each but the last. `npm run fuzz` cuts anywhere. */
const PARTS = 8

/** The drops of a group, each made when its turn comes. */
export function* inputs(group: Group, seed = 1): Iterable<HostileInput> {
  if (group === 'documents')
    for (const [name, make] of Object.entries(documents)) yield { name, bytes: Buffer.from(make()) }
  if (group === 'baits') {
    for (const { name, make } of shareOf(baits, 6)) yield { name, bytes: Buffer.from(make(BAIT)) }
    for (const { name, text } of shareOf(shortBaits, 6)) yield { name, bytes: Buffer.from(text) }
  }
  if (group === 'fixtures') {
    yield* onEachReader()
    yield* shareOf(truncated(), 2)
    yield* mutants(seed)
  }
}

function* truncated(): Iterable<HostileInput> {
  for (const { format, name, bytes } of fixtureFiles())
    for (let part = 1; part < PARTS; part += 1)
      yield {
        name: `${format}/${name} at ${part}/${PARTS}`,
        bytes: bytes.subarray(0, Math.floor((bytes.length * part) / PARTS)),
      }
}

/** Fixtures of a format that the readers of all other formats take. */
const STRANGERS = 2

/**
 * What detection would never send to a reader: each reader takes each small document, and some fixtures of each
 * other format.
 */
function* onEachReader(): Iterable<HostileInput> {
  const strangers = Object.values(Object.groupBy(fixtureFiles(), ({ format }) => format)).flatMap(files =>
    (files ?? []).slice(0, STRANGERS),
  )
  const small = Object.entries(documents)
    .map(([name, make]) => ({ name, bytes: Buffer.from(make()) }))
    .filter(({ bytes }) => bytes.length < 20_000)
  for (const { name: format } of [...byteFormats, ...formats]) {
    for (const { name, bytes } of shareOf(small, 2)) yield { name: `${name} as ${format}`, bytes, format }
    for (const file of shareOf(strangers, 2))
      if (file.format !== format)
        yield { name: `${file.format}/${file.name} as ${format}`, bytes: file.bytes, format }
  }
}

/** Of each format, in turn forced on its reader and detected; `npm run fuzz` tries as many as there is time for. */
const MUTANTS = 90

function* mutants(seed: number): Iterable<HostileInput> {
  const next = random(seed)
  const files = fixtureFiles()
  const pick = (from: readonly FixtureFile[]) =>
    from[Math.floor(next() * from.length)]?.bytes ?? Buffer.alloc(0)
  for (const [format, own = []] of Object.entries(Object.groupBy(files, ({ format }) => format)))
    for (let count = 0; count < MUTANTS; count += 1)
      yield {
        name: `${format} mutant ${count} of seed ${seed}`,
        bytes: mutateInside(pick(own), pick(files), next),
        ...(count % 2 === 0 && { format }),
      }
  for (let count = 0; count < 200; count += 1) {
    const bytes = Buffer.from(
      Array.from({ length: Math.floor(next() * 4000) }, () => Math.floor(next() * 256)),
    )
    yield { name: `random bytes ${count} of seed ${seed}`, bytes }
  }
}
