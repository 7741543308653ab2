import { expect, test } from 'vitest'
import { judgeArticle } from '#domain/rights/verdict/judge-article.ts'
import { type Article, UsageTermCode } from '#schemas/article.ts'
import { Verdict } from '#schemas/license/verdict.ts'
import { changeAt, story } from '#test/contract/story.ts'
import { licensing } from '#test/license/licensing.ts'

const world = { id: 'world', name: 'World' }

test('a covered article is publishable, and the reason names the products', () => {
  expect(
    judgeArticle(story(), licensing({ held: [world, { ...world, id: 'all' }, { ...world, agencies: [] }] })),
  ).toEqual({
    publishable: true,
    reasons: [{ code: 'licensed', text: 'Covered by: all, world.' }],
    obligations: [],
  })
})

test('advance copy is publishable from the end of its embargo', () => {
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
  ['the article’s expiry', '2026-05-01T00:00:00Z', [undefined], '2026-05-01T00:00:00Z'],
  ['the end of its only entitlement', undefined, ['2026-04-01T00:00:00Z'], '2026-04-01T00:00:00Z'],
  [
    'the later end of two entitlements',
    undefined,
    ['2026-04-01T00:00:00Z', '2026-06-01T00:00:00Z'],
    '2026-06-01T00:00:00Z',
  ],
  ['no end when one entitlement has none', undefined, ['2026-04-01T00:00:00Z', undefined], undefined],
  [
    'the expiry when that is earlier than the entitlement’s end',
    '2026-05-01T00:00:00Z',
    ['2026-06-01T00:00:00Z'],
    '2026-05-01T00:00:00Z',
  ],
])('the verdict lasts until %s', (_, expires, ends, until) => {
  const held = ends.map(end => ({ ...world, ...(end && { until: end }) }))
  const change = changeAt(1, { ...(expires && { expires }) })
  const verdict = judgeArticle(story(), licensing({ held, change }))
  expect(verdict.until).toBe(until)
  expect(verdict.reasons.some(({ code }) => code === 'expiring')).toBe(until !== undefined)
})

test('every usage term is an obligation, in the order of the rules and in the agency’s words', () => {
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

test('the credit line is one obligation, mandatory if a term says so', () => {
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

const inBritain = { ...world, territories: ['GB'], channels: ['web' as const, 'print' as const] }

test.each([
  ['one product', [inBritain], 'by web, print, in United Kingdom'],
  [
    'each of two products, and until when it does if the other lasts longer',
    [
      { ...inBritain, until: '2026-04-01T00:00:00Z' },
      { ...world, channels: ['app' as const] },
    ],
    'by app; or by web, print, in United Kingdom, until 2026-04-01T00:00:00Z',
  ],
  [
    'a product that limits nothing until it ends first',
    [{ ...world, until: '2026-04-01T00:00:00Z' }, inBritain],
    'by web, print, in United Kingdom; or until 2026-04-01T00:00:00Z',
  ],
  ['a product that limits nothing', [inBritain, world], undefined],
])('the first obligation says by which channels and where one may publish it by %s', (_, held, ways) => {
  const text = `Publish it only as your license allows: ${ways}.`
  expect(judgeArticle(story(), licensing({ held, change: changeAt(1, { limits: {} }) })).obligations).toEqual(
    ways ? [{ code: 'other', text }] : [],
  )
})

test('an obligation of the license names no channel that the usage terms take out', () => {
  const usageTerms = [{ code: 'web-out' as const, text: 'INTERNET OUT' }]
  const change = changeAt(1, { limits: { noChannels: ['web', 'app'] } })
  expect(
    judgeArticle(story({ usageTerms }), licensing({ held: [inBritain], change })).obligations,
  ).toMatchObject([
    { text: 'Publish it only as your license allows: by print, in United Kingdom.' },
    { code: 'web-out' },
  ])
})

test('an earlier version is bound by the latest version’s limits', () => {
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
