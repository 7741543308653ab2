import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { toLicensedArticle } from '#license/texts/to-licensed-article.ts'
import { LicensedArticle } from '#schemas/licensed-article.ts'
import { story } from '#test/contract/story.ts'
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
