import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cacheChanges } from '#license/log/cache-changes.ts'
import type { Change } from '#schemas/change.ts'

const change = (seq: number): Change => ({
  seq,
  articleId: `a${seq}`,
  orderKey: 'k',
  kind: 'revision',
  version: 1,
  status: 'usable',
  headline: 'H',
  sections: [],
  committedAt: '2026-03-01T12:00:00Z',
})

/** A log of a given length that can grow, and counts the reads. */
const growing = (length: number) => {
  const log = { length, queries: 0, read: 0 }
  const after = async (seq: number, limit: number) => {
    log.queries += 1
    const run = Array.from({ length: Math.max(0, Math.min(limit, log.length - seq)) }, (_, at) =>
      change(seq + 1 + at),
    )
    log.read += run.length
    return run
  }
  return { log, after }
}

test('the cached log gives exactly what the log gives, from any place, while it grows', async () => {
  const asked = fc.record({ seq: fc.nat(1_600), limit: fc.integer({ min: 1, max: 700 }), grows: fc.nat(80) })
  await fc.assert(
    fc.asyncProperty(fc.nat(1_200), fc.array(asked, { maxLength: 12 }), async (length, calls) => {
      const { log, after } = growing(length)
      const kept = cacheChanges({ after })
      for (const { seq, limit, grows } of calls) {
        expect(await kept.after(seq, limit)).toEqual(await after(seq, limit))
        log.length += grows
      }
    }),
  )
})

test('a warm poll at the end of the log costs one empty query, and what was read is not read again', async () => {
  const { log, after } = growing(900)
  const kept = cacheChanges({ after })
  await kept.after(0, 900)
  Object.assign(log, { queries: 0, read: 0 })

  expect(await kept.after(900, 50)).toEqual([])
  expect(log).toMatchObject({ queries: 1, read: 0 })
  expect(await kept.after(300, 500)).toHaveLength(500)
  expect(log).toMatchObject({ queries: 1, read: 0 })
  log.length += 1
  expect(await kept.after(900, 50)).toEqual([change(901)])
  expect(log).toMatchObject({ queries: 2, read: 1 })
})

test('a page costs one query of its own entries, and a page overlapping it costs no more', async () => {
  const { log, after } = growing(900)
  const kept = cacheChanges({ after })
  expect(await kept.after(340, 50)).toHaveLength(50)
  expect(log).toMatchObject({ queries: 1, read: 50 })
  expect(await kept.after(300, 50)).toHaveLength(50)
  expect(await kept.after(330, 60)).toHaveLength(60)
  expect(log).toMatchObject({ queries: 2, read: 100 })
})

test('simultaneous calls each get a contiguous run', async () => {
  const { after } = growing(600)
  const kept = cacheChanges({ after })
  const runs = await Promise.all([0, 100, 250, 0].map(seq => kept.after(seq, 300)))
  for (const [at, seq] of [0, 100, 250, 0].entries()) expect(runs[at]).toEqual(await after(seq, 300))
})

test('some 10,000 changes are kept at most, of which those asked for last', async () => {
  const { log, after } = growing(20_000)
  const kept = cacheChanges({ after })
  const readAgain = async (seq: number) => {
    const { read } = log
    await kept.after(seq, 256)
    return log.read - read
  }
  for (let seq = 0; seq < 40 * 256; seq += 256) await kept.after(seq, 256)
  expect(await readAgain(0)).toBe(0)
  await kept.after(40 * 256, 256)
  expect(await readAgain(0)).toBe(0)
  expect(await readAgain(256)).toBe(256)
})
