import fc from 'fast-check'
import { eachAtLeastOnce } from '#test/model/each-at-least-once.ts'
import type { Kill } from '#test/model/gate.ts'

export type Kind = 'usable' | 'embargo' | 'expiring' | 'hold' | 'kill'
export const LICENSEES = ['gazette', 'sporting', 'early', 'early-sporting'] as const
export type LicenseeName = (typeof LICENSEES)[number]

/**
 * What an endpoint does with a call: accepts it, refuses it, never gets it, answers too late, or says that it
 * is gone.
 */
export type Mood = 'takes' | 'fails' | 'loses' | 'is late' | 'is gone'

/** A drop: there are few articles, sections and texts, so that they often coincide. */
export interface HistoryDrop {
  article: number
  kind: Kind
  /** At which of the instants its embargo or its availability ends. */
  instant: number
  section: 'News' | 'Sport'
  text: number
  sourceVersion: number | undefined
}

/**
 * A notice that names a story in words: one article by slug or number, or whatever has the headline of one of
 * the drops.
 */
export interface HistoryNotice {
  kind: 'kill' | 'withhold'
  article: number
  by: 'slug' | 'item' | 'both' | 'headline'
  /** Whose headline it names, if it names one. */
  drop: number
}

/** How an editor decides the first open case. `shelve`: embargoes the story for long, holds it, and lifts the hold again. */
export interface HistoryDecision {
  action: 'dismiss' | 'kill' | 'hold' | 'shelve'
  pause: number
  kill: Kill | undefined
}

/**
 * Everything that happens in a newsroom, except in which order. A pause is a number of turns that are let
 * pass.
 */
export interface History {
  drops: HistoryDrop[]
  /** Messages that bring drops: each of their runs dies, and the last may be left to the dead letters. */
  deliveries: { drop: number; kills: Kill[]; isAbandoned: boolean; skewMs: number }[]
  /** Notices, each with the deaths of its runs; it is delivered until one lives. */
  notices: { notice: HistoryNotice; pause: number; kills: Kill[] }[]
  decisions: HistoryDecision[]
  releases: { pause: number; kill: Kill | undefined }[]
  /** The clock moves to an instant, or a millisecond to either side of it, but never back. */
  ticks: { pause: number; instant: number; stepMs: number }[]
  /** Licensees that poll; what they read of the log may lag by some changes. */
  readers: { licensee: LicenseeName; limit: number; pause: number; lag: number }[]
  /**
   * Licensees' endpoints: what each does with call after call, and the runs that push to it, some
   * concurrently.
   */
  endpoints: {
    licensee: LicenseeName
    view: 'summary' | 'full'
    moods: Mood[]
    runs: { pause: number; kill: Kill | undefined; chance: number }[]
  }[]
  /**
   * Batches that one process takes at once, which may die: drops and, counted on behind them, notices. Each
   * message comes again by itself.
   */
  batches: { pause: number; kill: Kill | undefined; messages: number[] }[]
}

const kill: fc.Arbitrary<Kill> = fc.record({ call: fc.nat(18), when: fc.constantFrom('before', 'after') })
const pause = fc.nat(14)
const instant = fc.constantFrom(0, 1, 2, 2)

const kind = fc.oneof(
  { weight: 4, arbitrary: fc.constant('usable' as const) },
  { weight: 5, arbitrary: fc.constant('embargo' as const) },
  { weight: 2, arbitrary: fc.constant('expiring' as const) },
  { weight: 1, arbitrary: fc.constant('hold' as const) },
  { weight: 2, arbitrary: fc.constant('kill' as const) },
)

const drop: fc.Arbitrary<HistoryDrop> = fc.record({
  article: fc.constantFrom(0, 0, 1),
  kind,
  instant,
  section: fc.constantFrom('Sport', 'Sport', 'News'),
  text: fc.nat(1),
  sourceVersion: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined, freq: 3 }),
})

const endpoint: fc.Arbitrary<History['endpoints'][number]> = fc.record({
  licensee: fc.constantFrom(...LICENSEES),
  view: fc.constantFrom('summary', 'full'),
  moods: fc.array(fc.constantFrom('takes', 'takes', 'fails', 'loses', 'is late', 'is gone'), {
    maxLength: 4,
  }),
  runs: fc.array(
    fc.record({
      pause: fc.nat(20),
      kill: fc.option(kill, { nil: undefined }),
      chance: fc.constantFrom(0, 0.5),
    }),
    { maxLength: 4 },
  ),
})

const deliveryOf = (index: number) =>
  fc.record({
    drop: fc.constant(index),
    kills: fc.array(kill, { maxLength: 2 }),
    isAbandoned: fc.boolean(),
    skewMs: fc.constantFrom(0, 0, 0, -1, 1, 1000, -1000),
  })

const batchOf = (drops: number): fc.Arbitrary<History['batches'][number]> =>
  fc.record({
    pause,
    kill: fc.option(kill, { nil: undefined }),
    messages: fc.uniqueArray(fc.nat(drops + 1), { minLength: 2, maxLength: 4 }),
  })

/** Every drop is delivered at least once; there are at most as many readers as licensees. */
export const history: fc.Arbitrary<History> = fc
  .array(drop, { minLength: 1, maxLength: 5, size: 'max' })
  .chain(drops =>
    fc.record({
      drops: fc.constant(drops),
      deliveries: eachAtLeastOnce(drops.length, deliveryOf),
      notices: fc.array(
        fc.record({
          notice: fc.record({
            kind: fc.constantFrom('kill', 'kill', 'withhold'),
            article: fc.constantFrom(0, 0, 1),
            by: fc.constantFrom('slug', 'item', 'both', 'headline'),
            drop: fc.nat(drops.length - 1),
          }),
          pause,
          kills: fc.array(kill, { maxLength: 2 }),
        }),
        { maxLength: 2 },
      ),
      decisions: fc.array(
        fc.record({
          action: fc.constantFrom('dismiss', 'dismiss', 'kill', 'hold', 'shelve'),
          pause: fc.nat(40),
          kill: fc.option(kill, { nil: undefined }),
        }),
        { maxLength: 2 },
      ),
      releases: fc.array(fc.record({ pause, kill: fc.option(kill, { nil: undefined }) }), { maxLength: 3 }),
      ticks: fc.array(fc.record({ pause, instant, stepMs: fc.constantFrom(-1, 0, 1) }), { maxLength: 4 }),
      readers: fc.array(
        fc.record({
          licensee: fc.constantFrom(...LICENSEES),
          limit: fc.integer({ min: 1, max: 3 }),
          pause: fc.nat(8),
          lag: fc.constantFrom(0, 0, 1, 2),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      // Only in some of the histories, since they take half the time of playing one.
      endpoints: fc.oneof(
        { weight: 3, arbitrary: fc.constant<History['endpoints']>([]) },
        { weight: 1, arbitrary: fc.array(endpoint, { minLength: 1, maxLength: 2 }) },
      ),
      batches: fc.array(batchOf(drops.length), { maxLength: 2 }),
    }),
  )
