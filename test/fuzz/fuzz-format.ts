import { readDrop } from '#domain/drop/read-drop.ts'
import type { FixtureFile } from '#test/hostile/fixture-files.ts'
import { judgeReading } from '#test/hostile/judge-reading.ts'
import { mutateInside } from '#test/hostile/mutate-inside.ts'
import { random } from '#test/hostile/random.ts'

/** A drop that a reader answered wrongly, or took longer over than a drop may. */
export interface Find {
  bytes: Buffer
  fault: string
}

export interface Fuzzing {
  format: string
  /** The drops to start from; mutants take pieces of all of them. */
  files: readonly FixtureFile[]
  seed: number
  /** Called before each input. */
  goesOn: (count: number) => boolean
}

/** How long a drop of a few kilobytes may take, in ms, before it counts as a find. */
const SLOW = 5000

/**
 * Reads mutants of a format's fixtures, alternately forced on its reader and detected, and yields what was
 * answered wrongly.
 */
export async function* fuzzFormat({ format, files, seed, goesOn }: Fuzzing): AsyncIterable<Find> {
  const next = random(seed)
  const own = files.filter(file => file.format === format)
  if (own.length === 0) throw new Error(`There are no fixtures of ${format}`)
  const pick = (from: readonly FixtureFile[]) =>
    from[Math.floor(next() * from.length)]?.bytes ?? Buffer.alloc(0)
  for (let count = 0; goesOn(count); count += 1) {
    const bytes = mutateInside(pick(own), pick(files), next)
    const started = performance.now()
    const fault = await read(bytes, count % 2 === 0 ? format : undefined)
    if (fault) yield { bytes, fault }
    else if (performance.now() - started > SLOW) yield { bytes, fault: 'slow' }
  }
}

const read = async (bytes: Buffer, format: string | undefined): Promise<string | undefined> => {
  try {
    const drop = { bytes, path: 'fuzz', receivedAt: '2026-05-06T12:00:00Z' }
    return judgeReading(await readDrop(drop, { format }), bytes)
  } catch (error) {
    return error instanceof Error ? `throws ${error.message}` : 'throws'
  }
}
