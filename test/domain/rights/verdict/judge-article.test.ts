import { expect, test } from 'vitest'
import { judgeArticle } from '#domain/rights/verdict/judge-article.ts'
import { type Article, UsageTermCode } from '#schemas/article.ts'
import { Verdict } from '#schemas/verdict.ts'
import { changeAt, story } from '#test/contract/story.ts'
import { licensing } from '#test/license/licensing.ts'

const world = { id: 'world', name: 'World' }

test('what may be published is, under the products that cover it', () => {
  expect(
    judgeArticle(story(), licensing({ held: [world, { ...world, id: 'all' }, { ...world, agencies: [] }] })),
  ).toEqual({
    publishable: true,
    reasons: [{ code: 'licensed', text: 'Covered by: all, world.' }],
    obligations: [],
  })
})

test('copy given in advance waits for the end of its embargo', () => {
  const change = changeAt(1, { status: 'withheld', embargoedUntil: '2026-03-02T06:00:00Z' })
  expect(judgeArticle(story(), licensing({ change }))).toMatchObject({
    publishable: false,
    notBefore: '2026-03-02T06:00:00Z',
    reasons: [{ code: 'licensed' }, { code: 'embargoed' }],
  })
  const now = new Date('2026-03-02T06:00:00Z')
  expect(judgeArticle(story(), licensing({ change, now }))).toMatchObject({ publishable: true })
})

test.each([
  ['its own end', '2026-05-01T00:00:00Z', [undefined], '2026-05-01T00:00:00Z'],
  ['the end of its only product', undefined, ['2026-04-01T00:00:00Z'], '2026-04-01T00:00:00Z'],
  [
    'the later end of two products',
    undefined,
    ['2026-04-01T00:00:00Z', '2026-06-01T00:00:00Z'],
    '2026-06-01T00:00:00Z',
  ],
  ['no end, as one product has none', undefined, ['2026-04-01T00:00:00Z', undefined], undefined],
  ['the earlier of both', '2026-05-01T00:00:00Z', ['2026-06-01T00:00:00Z'], '2026-05-01T00:00:00Z'],
])('an article may be published until %s', (_, expires, ends, until) => {
  const held = ends.map(end => ({ ...world, ...(end && { until: end }) }))
  const change = changeAt(1, { ...(expires && { expires }) })
  const verdict = judgeArticle(story(), licensing({ held, change }))
  expect(verdict.until).toBe(until)
  expect(verdict.reasons.some(({ code }) => code === 'expiring')).toBe(until !== undefined)
})

test('every usage term is an obligation, in the order of the rules, with the words of the agency', () => {
  const terms = UsageTermCode.options.map(code => ({ code, text: `${code.toUpperCase()} IN GERMANY OUT` }))
  const article: Article = story({ usageTerms: terms, credit: 'Ana Ruiz, Coastal Wire' })
  const verdict = judgeArticle(article, licensing())
  expect(Verdict.parse(verdict)).toEqual(verdict)
  expect(verdict.obligations.map(({ code }) => code)).toEqual([
    'territory-out',
    'web-out',
    'tv-out',
    'mags-out',
    'no-archive',
    'until-date',
    'mandatory-credit',
    'no-derivatives',
    'editorial-use-only',
    'non-commercial',
    'no-sales',
    'other',
  ])
  for (const { code, term } of verdict.obligations) expect(term).toBe(`${code.toUpperCase()} IN GERMANY OUT`)
})

test('the credit line is asked for once: as a rule, or without fail', () => {
  const codes = (fields: Partial<Article>) =>
    judgeArticle(story({ credit: 'Ana Ruiz, Coastal Wire', ...fields }), licensing()).obligations
  expect(codes({})).toEqual([{ code: 'credit-line', text: 'Print the credit line: Ana Ruiz, Coastal Wire' }])
  expect(codes({ usageTerms: [{ code: 'mandatory-credit', text: 'MANDATORY CREDIT' }] })).toEqual([
    {
      code: 'mandatory-credit',
      text: 'Print the credit line, without fail: Ana Ruiz, Coastal Wire',
      term: 'MANDATORY CREDIT',
    },
  ])
})

test('an earlier version is bound by what the latest takes back', () => {
  const usageTerms = [{ code: 'territory-out' as const, text: 'FRANCE OUT' }]
  const latestLimits = { noChannels: ['broadcast' as const], out: ['GB', 'FR'] }
  expect(judgeArticle(story({ usageTerms }), licensing({ latestLimits })).obligations).toEqual([
    { code: 'territory-out', text: 'Do not publish it in: France.', term: 'FRANCE OUT' },
    { code: 'other', text: 'Do not publish it by this channel: broadcast.' },
    { code: 'territory-out', text: 'Do not publish it in: United Kingdom.' },
  ])
  expect(judgeArticle(story(), licensing({ latestLimits: { only: ['GB'] } })).obligations).toEqual([
    { code: 'territory-out', text: 'Publish it in no other territory than: United Kingdom.' },
  ])
})
