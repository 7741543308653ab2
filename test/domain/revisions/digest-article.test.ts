import { expect, test } from 'vitest'
import { digestArticle } from '#domain/revisions/digest-article.ts'
import { story } from '#test/contract/story.ts'

test('the same copy has the same digest, whenever it arrived and however it was read', () => {
  const evidence = { headline: { raw: 'Harbour', rule: 'headline/first-line' } }
  const again = story({ receivedAt: '2027-01-01T00:00:00Z', version: 4, evidence })
  expect(digestArticle(again)).toBe(digestArticle(story()))
})

test('a change of anything a licensee sees changes the digest', () => {
  const others = [
    story({ headline: 'Harbour' }),
    story({ status: 'withheld' }),
    story({ embargoedUntil: '2026-03-02T00:00:00Z' }),
    story({ usageTerms: [{ code: 'web-out', text: 'WEB OUT' }] }),
  ]
  const digests = [story(), ...others].map(digestArticle)
  expect(new Set(digests).size).toBe(digests.length)
})
