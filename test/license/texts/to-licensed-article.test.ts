import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { toLicensedArticle } from '#license/texts/to-licensed-article.ts'
import type { UsageTerm } from '#schemas/article.ts'
import { LicensedArticle } from '#schemas/license/licensed-article.ts'
import { changeAt, story } from '#test/contract/story.ts'
import { licensing } from '../licensing.ts'

test('a licensee gets neither evidence nor contributors marked not for publication', () => {
  const licensed = toLicensedArticle(
    story({
      contributors: [
        { name: 'Ana Ruiz', role: 'reporting' },
        { name: 'Desk Only', role: 'editing', isPrivate: true },
      ],
      evidence: { headline: { raw: 'Harbour', rule: 'headline/first-line' } },
    }),
    licensing(),
  )
  expect(JSON.stringify(licensed)).not.toMatch(/Desk Only|evidence|isPrivate/)
  expect(z.strictObject(LicensedArticle.shape).parse(licensed).contributors).toEqual([
    { name: 'Ana Ruiz', role: 'reporting' },
  ])
})

test('a licensee’s article keeps the order of fields, with verdict and policy last', () => {
  const { evidence: _, ...article } = story()
  expect(Object.keys(toLicensedArticle(story(), licensing()))).toEqual([
    ...Object.keys(article),
    'verdict',
    'policy',
  ])
})

test('a licensee gets no picture whose own terms bar its territories or channels, and the terms of all others', () => {
  const british = { id: 'world', name: 'World', territories: ['GB'], channels: ['web' as const] }
  const pictureOf = (href: string, ...usageTerms: UsageTerm[]) => ({
    kind: 'picture',
    href,
    ...(usageTerms.length > 0 && { usageTerms }),
  })
  const change = { ...changeAt(1), limits: {} }
  const ofQuay = { code: 'other' as const, text: 'Ask the Quay Museum' }
  const article = story({
    media: [
      pictureOf('free.jpg'),
      pictureOf('quay.jpg', ofQuay),
      pictureOf('abroad.jpg', { code: 'territory-out', text: 'UK OUT' }),
      pictureOf('print.jpg', ofQuay, { code: 'web-out', text: 'INTERNET OUT' }),
    ],
  })
  const { media, verdict } = toLicensedArticle(article, licensing({ held: [british], change }))
  expect(media?.map(({ href }) => href)).toEqual(['free.jpg', 'quay.jpg'])
  const told = verdict.obligations.map(({ text }) => text).join()
  expect(told).toContain('Use the picture quay.jpg as its agency says: Ask the Quay Museum')
  expect(told).not.toMatch(/abroad|print\.jpg/)

  const abroad = toLicensedArticle(
    article,
    licensing({ held: [{ ...british, territories: ['GB', 'US'] }], change }),
  )
  expect(abroad.media?.map(({ href }) => href)).toContain('abroad.jpg')
})
