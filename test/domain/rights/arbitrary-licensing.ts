import fc from 'fast-check'
import type { Licensing } from '#domain/rights/entitlements/licensing.ts'
import { coveringProducts } from '#domain/rights/products/covering-products.ts'
import { selectionOf } from '#domain/rights/products/selection-of.ts'
import { type Article, type UsageTerm, UsageTermCode } from '#schemas/article.ts'
import { changeAt, story } from '#test/contract/story.ts'
import { heldProduct } from './arbitrary-rights.ts'

const TEXTS = ['UK OUT', 'EUROPE ONLY', 'NEW YORK OUT', 'RURITANIA OUT', 'PRINT USE ONLY', 'MANDATORY CREDIT']

export const usageTerms: fc.Arbitrary<UsageTerm[]> = fc.array(
  fc.record({ code: fc.constantFrom(...UsageTermCode.options), text: fc.constantFrom(...TEXTS) }),
  { maxLength: 4 },
)

const instant = fc.constantFrom(undefined, '2026-03-01T11:00:00Z', '2026-03-02T11:00:00Z')

/** An article, and a license that covers it. */
export const licensed: fc.Arbitrary<{ article: Article; licensing: Licensing }> = fc
  .record({
    usageTerms,
    credit: fc.constantFrom(undefined, 'Ana Ruiz, Coastal Wire'),
    agency: fc.constantFrom(undefined, 'Harbor Wire'),
    language: fc.constant('en'),
    held: fc.array(heldProduct, { minLength: 1, maxLength: 4 }),
    until: fc.constantFrom(undefined, '2026-04-01T00:00:00Z'),
    embargoedUntil: instant,
    expires: fc.constantFrom(undefined, '2026-05-01T00:00:00Z'),
  })
  .map(({ held, until, embargoedUntil, expires, ...fields }) => {
    const article = story({ ...fields, ...(expires && { expires }) })
    const change = changeAt(1, {
      ...selectionOf(article),
      ...(embargoedUntil && { embargoedUntil }),
      ...(expires && { expires }),
    })
    const all = held.map((each, at) => ({ ...each, id: `p${at}`, ...(until && { until }) }))
    return {
      article,
      licensing: { licenseeId: 'gazette', held: all, change, now: new Date('2026-03-01T12:00:00Z') },
    }
  })
  .filter(({ licensing }) => coveringProducts(licensing).length > 0)
