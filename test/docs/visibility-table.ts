import type { HeldProduct } from '#domain/rights/entitlements/held-product.ts'
import { visibilityOfArticle } from '#domain/rights/visibility/visibility-of-article.ts'
import { visibilityOfChange } from '#domain/rights/visibility/visibility-of-change.ts'
import type { Change } from '#schemas/change.ts'
import { changeAt } from '#test/contract/story.ts'
import { table } from './table.ts'

const now = new Date('2026-03-01T12:00:00Z')
const later = '2026-03-02T12:00:00Z'
const earlier = '2026-03-01T11:00:00Z'

const changes: Readonly<Record<string, Partial<Change>>> = {
  usable: {},
  'usable, embargoed until later': { status: 'withheld', embargoedUntil: later },
  'past its embargo, not yet released': { status: 'withheld', embargoedUntil: earlier },
  'held without an end': { status: 'withheld' },
  'held again after everyone could see it': {
    status: 'withheld',
    withdraws: [{ sections: ['News'], facets: {}, limits: {} }],
  },
  'usable, but its terms no longer leave the license anything': {
    limits: { only: [] },
    withdraws: [{ sections: ['News'], facets: {}, limits: {} }],
  },
  killed: { status: 'canceled', kind: 'kill' },
  'killed before anyone but advance licensees saw it': { status: 'canceled', kind: 'kill', unseen: true },
  'past its availability': { kind: 'expiry', status: 'withheld', expires: earlier },
}

const news: HeldProduct = { id: 'news', name: 'News', sections: ['News'] }
const bySubject: HeldProduct = { id: 'ships', name: 'Ships', subjects: ['shipping'] }

const holders: Readonly<Record<string, { held: HeldProduct[]; advance: HeldProduct[]; cut?: true }>> = {
  'covers it': { held: [news], advance: [] },
  'covers it, in advance': { held: [news], advance: [news] },
  'does not': { held: [{ ...news, sections: ['Sport'] }], advance: [] },
  'cannot be judged': { held: [bySubject], advance: [], cut: true },
}

const answers = { readable: '200', canceled: '410', expired: '410', hidden: '404' }

/**
 * What the feed and an article's URL return, by how the article stands and what the license says about it.
 */
export const visibilityTable = (): string =>
  table(
    ['the article is', ...Object.keys(holders).map(name => `the license ${name}: feed, article`)],
    Object.entries(changes).map(([name, fields]) => [
      name,
      ...Object.values(holders).map(({ held, advance, cut }) => {
        const known = cut ? { cut: ['subjects' as const] } : {}
        const change = changeAt(1, { facets: {}, limits: {}, ...known, ...fields })
        const feed = visibilityOfChange(change, { held, advance }, now)
        return `${feed === 'hidden' ? '-' : feed}, ${answers[visibilityOfArticle(change, { held, advance }, now)]}`
      }),
    ]),
  )
