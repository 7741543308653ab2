import fc from 'fast-check'
import type { Entitlement } from '#schemas/licensee.ts'

export const IDS = ['fire', 'vote', 'cup'] as const

/** Two whose licenses stay as they are, one that may publish in Britain alone, and two whose licenses change. */
export const LICENSEES = ['steady', 'early', 'british', 'shifting', 'waning'] as const
export type LicenseeName = (typeof LICENSEES)[number]

/** The readers of the feed: three a licensee, and one of a product for each but one. */
const READERS = LICENSEES.length * 3 + 4

/** How a story comes: at once, under an embargo, held, to be used until an instant, or as a kill. */
type Kind = 'usable' | 'embargo' | 'hold' | 'expiring' | 'brief' | 'kill'

/** A term of use that takes territories or channels out of each license. */
export type Term = 'UK OUT' | 'INTERNET OUT' | 'PRINT USE ONLY' | 'US OUT'

/** What an operator changes a license to; `hours` until it ends. */
export type Right = Pick<Entitlement, 'productId' | 'advance' | 'territories' | 'channels'> & {
  hours?: number
}

/**
 * What happens in a newsroom: the agency sends, the desk decides, time passes, the operator changes licenses
 * and products, and licensees poll, look at everything, confirm kills and are pushed to. Hours are counted from then on.
 */
export type Step =
  | {
      act: 'tell'
      id: string
      kind: Kind
      hours: number
      sections: string[]
      terms: Term[]
      /** Its picture, if it has one: a new one, or that of the version before; and the terms of that. */
      picture: { isNew: boolean; terms: Term[] } | undefined
    }
  | { act: 'state'; id: string; kind: 'usable' | 'embargo' | 'hold' | 'kill'; hours: number }
  | { act: 'reinstate'; id: string }
  /** The agency corrects its text and the desk takes back all versions before that, or its first text comes once more. */
  | { act: 'recall'; id: string; sections: string[]; terms: Term[] }
  | { act: 'resend'; id: string }
  | { act: 'wait'; minutes: number }
  | { act: 'license'; licensee: LicenseeName; rights: Right[] }
  | { act: 'product'; id: 'sport' | 'world'; sections: string[] }
  | { act: 'poll'; reader: number }
  /** A reader begins anew: at the start of the log, or at the instant of its last poll. */
  | { act: 'again'; reader: number; isFromStart: boolean }
  /** Newer rules read the current drop with other terms of use. */
  | { act: 'reread'; id: string; terms: Term[] }
  | { act: 'hook'; licensee: LicenseeName; order: HookOrder }
  | { act: 'look'; licensee: LicenseeName; id: string }
  | { act: 'push'; fails: boolean }
  | { act: 'edit'; id: string; field: 'sections' | 'usageTerms'; sections: string[]; terms: Term[] }
  | { act: 'confirm'; licensee: LicenseeName; id: string }
  | { act: 'compare'; licensee: LicenseeName }
  | { act: 'ask'; licensee: LicenseeName; id: string; version: string; asked: number }

/** What a licensee, or its endpoint, does with its webhooks. */
export type HookOrder = 'replay' | 'disable' | 'resume' | 'view' | 'secret'

/** A point of a step: before or after one of its calls to the store, of which so many come earlier. */
export interface Point {
  calls: number
  when: 'before' | 'after'
}

/** A step, or two of which the second happens amid the first, or one that its process does not live to finish. */
export type Act =
  | Step
  | (Point & { act: 'race'; outer: Step; inner: Step })
  | (Point & { act: 'die'; step: Step })

/** Calls for copy. */
export const ASKED = [
  { resource: '/v1/articles/{id}', query: '' },
  { resource: '/v1/articles/{id}', query: 'format=ninjs' },
  { resource: '/v1/articles/{id}/revisions', query: '' },
  { resource: '/v1/articles/{id}/revisions/{version}', query: '' },
  { resource: '/v1/articles/{id}/revisions/{version}', query: '' },
  { resource: '/v1/articles/{id}/revisions/{version}/diff', query: '' },
  { resource: '/v1/latest.json', query: '' },
  { resource: '/v1/latest.atom', query: '' },
  { resource: '/v1/feed', query: 'view=full' },
  { resource: '/v1/feed', query: 'view=full' },
  { resource: '/v1/feed', query: 'format=newsml-g2' },
  { resource: '/v1/feed', query: 'limit=200' },
] as const

const id = fc.constantFrom('fire', 'fire', 'fire', 'vote', 'cup')
const hours = fc.integer({ min: 1, max: 6 })

/** Mostly none. */
const terms = fc.oneof(
  { weight: 2, arbitrary: fc.constant<Term[]>([]) },
  {
    weight: 1,
    arbitrary: fc.subarray<Term>(['UK OUT', 'INTERNET OUT', 'PRINT USE ONLY', 'US OUT'], { maxLength: 2 }),
  },
)

const right: fc.Arbitrary<Right> = fc
  .record({
    productId: fc.constantFrom('all', 'sport', 'world'),
    advance: fc.constantFrom(undefined, undefined, true as const),
    territories: fc.constantFrom<Right['territories']>(undefined, undefined, ['GB'], ['US'], ['GB', 'US']),
    channels: fc.constantFrom<Right['channels']>(
      undefined,
      undefined,
      ['web'],
      ['print'],
      ['web', 'print'],
      ['archive'],
    ),
    hours: fc.constantFrom(undefined, undefined, 1, 3),
  })
  .map(({ productId, advance, territories, channels, hours }) => ({
    productId,
    ...(advance && { advance }),
    ...(territories && { territories }),
    ...(channels && { channels }),
    ...(hours && { hours }),
  }))

const steps: Record<Step['act'], fc.WeightedArbitrary<Step>> = {
  tell: {
    weight: 6,
    arbitrary: fc.record({
      act: fc.constant('tell'),
      id,
      kind: fc.constantFrom(
        ...([
          'usable',
          'usable',
          'usable',
          'embargo',
          'embargo',
          'hold',
          'expiring',
          'brief',
          'kill',
        ] as const),
      ),
      hours,
      sections: fc.subarray(['Sport', 'World']),
      terms,
      picture: fc.option(fc.record({ isNew: fc.boolean(), terms }), { nil: undefined }),
    }),
  },
  state: {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant('state'),
      id,
      kind: fc.constantFrom('usable', 'embargo', 'hold', 'kill'),
      hours,
    }),
  },
  reinstate: { weight: 1, arbitrary: fc.record({ act: fc.constant('reinstate'), id }) },
  recall: {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant('recall'),
      id,
      sections: fc.subarray(['Sport', 'World'], { minLength: 1 }),
      terms,
    }),
  },
  resend: { weight: 1, arbitrary: fc.record({ act: fc.constant('resend'), id }) },
  wait: {
    weight: 3,
    arbitrary: fc.record({ act: fc.constant('wait'), minutes: fc.constantFrom(1, 30, 90, 240) }),
  },
  license: {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant('license'),
      licensee: fc.constantFrom('shifting', 'shifting', 'waning'),
      rights: fc.array(right, { maxLength: 2 }),
    }),
  },
  product: {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant('product'),
      id: fc.constantFrom('sport', 'world'),
      sections: fc.subarray(['Sport', 'World']),
    }),
  },
  poll: { weight: 4, arbitrary: fc.record({ act: fc.constant('poll'), reader: fc.nat(READERS - 1) }) },
  again: {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant('again'),
      reader: fc.nat(READERS - 1),
      isFromStart: fc.boolean(),
    }),
  },
  reread: { weight: 2, arbitrary: fc.record({ act: fc.constant('reread'), id, terms }) },
  hook: {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant('hook'),
      licensee: fc.constantFrom(...LICENSEES),
      order: fc.constantFrom('replay', 'disable', 'resume', 'view', 'secret'),
    }),
  },
  look: {
    weight: 4,
    arbitrary: fc.record({ act: fc.constant('look'), licensee: fc.constantFrom(...LICENSEES), id }),
  },
  edit: {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant('edit'),
      id,
      field: fc.constantFrom('sections', 'usageTerms'),
      sections: fc.subarray(['Sport', 'World']),
      terms,
    }),
  },
  confirm: {
    weight: 1,
    arbitrary: fc.record({ act: fc.constant('confirm'), licensee: fc.constantFrom(...LICENSEES), id }),
  },
  compare: {
    weight: 1,
    arbitrary: fc.record({ act: fc.constant('compare'), licensee: fc.constantFrom(...LICENSEES) }),
  },
  push: { weight: 2, arbitrary: fc.record({ act: fc.constant('push'), fails: fc.boolean() }) },
  ask: {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant('ask'),
      licensee: fc.constantFrom(...LICENSEES),
      id,
      version: fc.constantFrom('1', '1', '2', '2', '3', '4'),
      asked: fc.nat(ASKED.length - 1),
    }),
  },
}

const point = { calls: fc.nat(11), when: fc.constantFrom('before' as const, 'after' as const) }
/** Sections that an editor takes from one text would not be those of another that comes meanwhile. */
const editTerms = {
  ...steps.edit,
  arbitrary: steps.edit.arbitrary.map(each => ({ ...each, field: 'usageTerms' }) as const),
}
const writing = fc.oneof(steps.tell, steps.state, steps.reinstate, steps.recall, steps.resend, editTerms)
const asking = fc.oneof(
  { weight: 3, arbitrary: steps.ask.arbitrary },
  { weight: 1, arbitrary: steps.poll.arbitrary },
  { weight: 1, arbitrary: steps.push.arbitrary },
)
const writingOrConfirming = fc.oneof(
  { weight: 6, arbitrary: writing },
  { weight: 1, arbitrary: steps.confirm.arbitrary },
)
const race: fc.Arbitrary<Act> = fc
  .oneof(
    fc.record({ outer: writing, inner: fc.oneof(writingOrConfirming, asking), ...point }),
    fc.record({ outer: asking, inner: writing, ...point }),
  )
  .map(each => ({ act: 'race', ...each }))
const death: fc.Arbitrary<Act> = fc.record({ step: writing, ...point }).map(each => ({ act: 'die', ...each }))
const act = fc.oneof(...Object.values(steps), { weight: 8, arbitrary: race }, { weight: 2, arbitrary: death })

export const season: fc.Arbitrary<Act[]> = fc.array(act, {
  minLength: 6,
  maxLength: 28,
  size: 'max',
})
