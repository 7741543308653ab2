import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createCommitRelease } from '#commit/commit-release.ts'
import { createCommitRevision } from '#commit/commit-revision.ts'
import { showsText } from '#domain/rights/visibility/shows-text.ts'
import { visibilityOfChange } from '#domain/rights/visibility/visibility-of-change.ts'
import { carriesText } from '#license/texts/carries-text.ts'
import { createReadLatest, type Standing } from '#license/texts/read-latest.ts'
import { readLatestIfMarked } from '#license/texts/read-latest-if-marked.ts'
import type { Article } from '#schemas/article.ts'
import type { Change } from '#schemas/change.ts'
import { revision, text } from '#test/commit/newsroom.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'
import { createGate, type Kill, throughGate } from '#test/model/gate.ts'
import { runsOf } from '#test/share.ts'

const START = Date.parse('2026-03-01T10:00:00Z')
/**
 * Instants at which embargoes and availability end: the second is within the two minutes a writer may lag.
 */
const instants = [START + 60_000, START + 90_000, START + 3_600_000]
const licenses = [
  { id: 'all', name: 'All' },
  { id: 'sport', name: 'Sport', sections: ['Sport'], territories: ['UK' as const] },
]

const instant = fc.option(fc.constantFrom(...instants.map(time => new Date(time).toISOString())), {
  nil: undefined,
  freq: 3,
})

/** What a text states: how it stands, when that ends, what it is selected by, what its terms exclude. */
const statement = fc.record({
  status: fc.constantFrom<Article['status']>('usable', 'usable', 'usable', 'withheld', 'canceled'),
  embargoedUntil: instant,
  expires: instant,
  sections: fc.constantFrom<string[]>(['News'], ['Sport']),
  usageTerms: fc.constantFrom<Article['usageTerms']>([], [], [{ code: 'territory-out', text: 'UK OUT' }]),
})

/** A time near one of the instants, a little before or after it. */
const clock = fc
  .tuple(fc.constantFrom(START, ...instants), fc.constantFrom(-1000, -1, 0, 1, 1000))
  .map(([time, step]) => new Date(time + step))

const kill: fc.Arbitrary<Kill | undefined> = fc.option(
  fc.record({ call: fc.nat(8), when: fc.constantFrom('before', 'after') }),
  { nil: undefined, freq: 3 },
)

const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ said: statement, order: fc.nat(9), now: clock, kill }) },
  { weight: 1, arbitrary: fc.record({ release: fc.constant(true), now: clock, kill }) },
)

type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never

/** A newsroom with one article, whose writers may die at any call. */
const open = () => {
  const store = memoryPorts()
  const behind = (now: Date, death?: Kill) => {
    const gate = createGate(async () => {}, death)
    const ports = {
      ...store,
      articles: throughGate(store.articles, gate),
      changes: throughGate(store.changes, gate),
      clock: { now: () => now },
    }
    return { gate, ports }
  }
  const run = async (each: Step, index: number): Promise<void> => {
    const { gate, ports } = behind(each.now, each.kill)
    const work =
      'said' in each
        ? createCommitRevision(ports)(
            revision(`k${each.order}${index}`, { ...each.said, ...text(`Words ${index}.`) }),
          )
        : createCommitRelease(ports)('harbour')
    await work.catch((error: unknown) => {
      if (!gate.isDead) throw error
    })
  }
  return { store, run }
}

/**
 * What a reader may be shown of a page, by how its articles stand: each change, with whether it has text, and
 * the terms that bind it.
 */
const shownOf = (page: readonly Change[], latestOf: Standing, now: Date, advance: boolean) =>
  page.map(change => {
    const { seq } = change
    const stands = latestOf(change)
    const isShown = stands !== undefined && showsText(change, stands, now, advance ? licenses : [])
    return { seq, isShown, limits: isShown ? stands.limits : undefined }
  })

test('a page read with marks shows the same as one that reads every article’s state, even after writers died', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 7 }),
      fc.array(clock),
      async (steps, clocks) => {
        const { store, run } = open()
        const readLatest = createReadLatest(store)
        const withMarks = readLatestIfMarked({ readLatest, changes: store.changes })
        for (const [index, each] of steps.entries()) {
          await run(each, index)
          const log = await store.changes.after(0, 100)
          // What stands in the store does not depend on who asks and when: each page is read once.
          const standings = new Map<string, [marked: Standing, all: Standing]>()
          const read = async (shown: Change[]) => {
            const name = shown.map(({ seq }) => seq).join()
            const both = standings.get(name) ?? [await withMarks(shown), await readLatest(shown)]
            standings.set(name, both)
            return both
          }
          for (const now of [each.now, ...clocks])
            for (const advance of [true, false]) {
              const sees = (change: Change) =>
                visibilityOfChange(change, { held: licenses, advance: advance ? licenses : [] }, now) ===
                'visible'
              const page = log.filter(change => carriesText(change) && sees(change))
              for (const shown of [page, ...page.map(change => [change])]) {
                const [marked, all] = await read(shown)
                expect(shownOf(shown, marked, now, advance)).toEqual(shownOf(shown, all, now, advance))
              }
            }
        }
      },
    ),
    { numRuns: runsOf(1500) },
  )
})

describe('a page read with marks asks for the state', () => {
  const open = async () => {
    const store = memoryPorts()
    const asked: string[] = []
    const readLatest = readLatestIfMarked({
      changes: store.changes,
      readLatest: async shown => {
        asked.push(...shown.map(({ articleId }) => articleId))
        return () => undefined
      },
    })
    const commit = createCommitRevision({ ...store, clock: { now: () => new Date(START) } })
    for (const id of ['harbour', 'pier', 'quay']) await commit(revision('k1', { id }))
    return { commit, asked, readLatest, log: () => store.changes.after(0, 100) }
  }

  test('of no article that was only published and updated', async () => {
    const { commit, asked, readLatest, log } = await open()
    await commit(revision('k2', { id: 'pier', ...text('The pier closed.'), sections: ['Sport'] }))
    const page = await log()
    const latestOf = await readLatest(page)
    expect(page.map(latestOf)).toEqual(page)
    expect(asked).toEqual([])
  })

  test('of a killed article only', async () => {
    const { commit, asked, readLatest, log } = await open()
    await commit(revision('k2', { id: 'pier', status: 'canceled' }))
    await readLatest((await log()).slice(0, 3))
    expect(asked).toEqual(['pier'])
  })

  test('of every article committed before marks existed', async () => {
    const { asked, readLatest, log } = await open()
    await readLatest((await log()).map(({ marks: _, ...change }) => change))
    expect(asked).toEqual(['harbour', 'pier', 'quay'])
  })
})
