import fc from 'fast-check'
import { names } from './licenses.ts'

/** A term of use that takes a territory out of each license. */
export type Term = 'UK OUT' | 'US OUT'

/** Copy of its agency. `isLate`: it is ordered before all that came in time. */
export interface Copy {
  event: 'copy'
  kind: 'usable' | 'embargo' | 'hold' | 'expiring' | 'brief'
  hours: number
  sections: readonly string[]
  terms: readonly Term[]
  text: number
  isLate: boolean
}

/** What happens to a story: its agency sends, the desk orders and edits, licenses end, time passes. Hours are counted from then on. */
export type Event =
  | Copy
  | { event: 'kill'; isLate: boolean }
  | { event: 'order'; kind: 'usable' | 'embargo' | 'hold' | 'kill' | 'reinstate'; hours: number }
  | { event: 'notice' }
  | { event: 'edit'; field: 'sections' | 'usageTerms'; sections: readonly string[]; terms: readonly Term[] }
  | { event: 'clear'; field: 'sections' | 'usageTerms' }
  | { event: 'time'; minutes: number; isReleased: boolean }
  | { event: 'license'; isInForce: boolean }

/** Something that happens, and which of the licensees look afterwards; one who `reads` fetches the story too. */
export interface Moment {
  what: Event
  looks: readonly boolean[]
  reads: boolean
}

const sections = fc.constantFrom<readonly string[]>(['Sport'], ['Sport'], ['World'], ['Sport', 'World'], [])
const terms = fc.constantFrom<readonly Term[]>([], [], [], ['UK OUT'], ['US OUT'], ['UK OUT', 'US OUT'])
const hours = fc.constantFrom(1, 1, 1, 2, 3)

const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      event: fc.constant('copy' as const),
      kind: fc.constantFrom('usable', 'usable', 'usable', 'embargo', 'embargo', 'hold', 'expiring', 'brief'),
      hours,
      sections,
      terms,
      text: fc.nat(2),
      isLate: fc.constantFrom(false, false, false, false, true),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      event: fc.constant('kill' as const),
      isLate: fc.constantFrom(false, false, true),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      event: fc.constant('order' as const),
      kind: fc.constantFrom('usable', 'embargo', 'hold', 'kill', 'reinstate', 'reinstate'),
      hours,
    }),
  },
  { weight: 1, arbitrary: fc.record({ event: fc.constant('notice' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      event: fc.constant('edit' as const),
      field: fc.constantFrom('sections', 'usageTerms'),
      sections,
      terms,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      event: fc.constant('clear' as const),
      field: fc.constantFrom('sections', 'usageTerms'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ event: fc.constant('license' as const), isInForce: fc.boolean() }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      event: fc.constant('time' as const),
      minutes: fc.constantFrom(1, 59, 59, 61, 120, 300),
      isReleased: fc.constantFrom(true, true, true, false),
    }),
  },
)

/** The life of a story. */
export const life: fc.Arbitrary<Moment[]> = fc.array(
  fc.record({
    what: event,
    looks: fc.array(fc.constantFrom(true, true, false), { minLength: names.length, maxLength: names.length }),
    reads: fc.boolean(),
  }),
  { minLength: 2, maxLength: 12, size: 'max' },
)
