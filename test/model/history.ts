import fc from 'fast-check'
import { eachAtLeastOnce } from './each-at-least-once.ts'
import type { Kill } from './gate.ts'

/** A drop of a history: there are few articles, versions and texts, so that they often coincide. */
export interface HistoryDrop {
  article: number
  sourceVersion: number | undefined
  kind: 'usable' | 'kill' | 'hold' | 'embargo'
  /** How many minutes after the beginning its embargo ends. */
  until: number
  text: number
}

/**
 * A message that brings a drop; it comes again after each kill, unless it is abandoned to the dead letters.
 */
export interface Delivery {
  drop: number
  kills: Kill[]
  isAbandoned: boolean
  /** How many minutes its processes' clock is ahead. */
  skew: number
}

/** A desk edit of a headline: its override is set or cleared. */
export interface HistoryEdit {
  article: number
  action: 'set' | 'clear'
  isCorrection: boolean
  pause: number
  kill: Kill | undefined
}

/** Everything that happens, except in which order. A pause is a number of turns that are let pass. */
export interface History {
  drops: HistoryDrop[]
  deliveries: Delivery[]
  /** Runs of the release Lambda, one after another; each may die. */
  releases: { pause: number; kill: Kill | undefined }[]
  /** Steps of three minutes made by the clock. */
  ticks: { pause: number }[]
  /** Readers of the feed, by page size; each pauses before each page. */
  readers: { limit: number; pause: number }[]
  /** Editors, by the edits they make one after another; each may die, and is not retried. */
  editors: HistoryEdit[][]
}

const kill: fc.Arbitrary<Kill> = fc.record({
  call: fc.nat(13),
  when: fc.constantFrom('before', 'after'),
})

const drop: fc.Arbitrary<HistoryDrop> = fc.record({
  article: fc.nat(1),
  sourceVersion: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined, freq: 3 }),
  kind: fc.oneof(
    { weight: 6, arbitrary: fc.constant('usable' as const) },
    { weight: 3, arbitrary: fc.constant('embargo' as const) },
    { weight: 1, arbitrary: fc.constant('hold' as const) },
    { weight: 1, arbitrary: fc.constant('kill' as const) },
  ),
  until: fc.constantFrom(-1, 2, 4),
  text: fc.nat(3),
})

const deliveryOf = (index: number): fc.Arbitrary<Delivery> =>
  fc.record({
    drop: fc.constant(index),
    kills: fc.array(kill, { maxLength: 3 }),
    isAbandoned: fc.boolean(),
    skew: fc.constantFrom(0, 0, -3, 3),
  })

const edit: fc.Arbitrary<HistoryEdit> = fc.record({
  article: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constant(1) }),
  action: fc.oneof(
    { weight: 3, arbitrary: fc.constant('set' as const) },
    { weight: 1, arbitrary: fc.constant('clear' as const) },
  ),
  isCorrection: fc.boolean(),
  pause: fc.nat(16),
  kill: fc.option(kill, { nil: undefined }),
})

/** Drops that collide everywhere: all of one article, embargoed until one instant. */
const rival = drop.map(each => ({ ...each, article: 0, kind: 'embargo' as const, until: 2 }))

const someOf = (each: fc.Arbitrary<HistoryDrop>) => fc.array(each, { minLength: 1, maxLength: 5 })

/** Every drop is delivered at least once. */
export const history: fc.Arbitrary<History> = fc
  .oneof({ weight: 2, arbitrary: someOf(drop) }, { weight: 1, arbitrary: someOf(rival) })
  .chain(drops =>
    fc.record({
      drops: fc.constant(drops),
      deliveries: eachAtLeastOnce(drops.length, deliveryOf),
      releases: fc.array(fc.record({ pause: fc.nat(12), kill: fc.option(kill, { nil: undefined }) }), {
        minLength: 1,
        maxLength: 3,
      }),
      ticks: fc.array(fc.record({ pause: fc.nat(12) }), { maxLength: 2 }),
      editors: fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 2 }),
      readers: fc.array(fc.record({ limit: fc.integer({ min: 1, max: 3 }), pause: fc.nat(8) }), {
        minLength: 1,
        maxLength: 2,
      }),
    }),
  )
