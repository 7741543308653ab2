import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeFeedPage } from '#functions/api/feed/write-feed-page.ts'
import { cacheEntry } from '#license/log/cache-entry.ts'
import { toFeedEntry } from '#license/log/to-feed-entry.ts'
import { changeAt } from '#test/contract/story.ts'
import { runsOf } from '#test/share.ts'

const base = 'https://api.example/prod'
const change = changeAt(1, { headline: 'Port Ellery keeps its “night” ferry\u2028' })

test('writeFeedPage writes what JSON.stringify would, also from cached entries', () => {
  const entries = [change, changeAt(2)].map(each => cacheEntry(each, base, false))
  for (const changes of [entries, entries.toReversed(), []])
    expect(writeFeedPage({ changes, next: 'c' }).text).toBe(JSON.stringify({ changes, next: 'c' }))
})

test('writeFeedPage writes an entry anew when its article is gone, is back, or has another address', () => {
  for (const [at, isGone] of [
    [base, false],
    [base, true],
    [base, false],
    ['https://other.example', false],
  ] as const) {
    const entry = toFeedEntry(change, at, isGone)
    const page = { changes: [cacheEntry(change, at, isGone)], next: 'c' }
    expect(writeFeedPage(page).text).toBe(JSON.stringify({ changes: [entry], next: 'c' }))
  }
})

test('writeFeedPage gives two pages the same entity tag exactly when their bytes are the same', () => {
  const entries = [change, changeAt(1, { headline: 'Port Ellery' }), changeAt(2), changeAt(11)]
  const isGone = [true, false]
  const page = fc.record({
    // Some of them kept from an earlier page, some made anew, as by another process.
    changes: fc.array(
      fc
        .tuple(
          fc.constantFrom(...entries),
          fc.constantFrom(...isGone),
          fc.constantFrom(cacheEntry, toFeedEntry),
        )
        .map(([each, gone, make]) => make(each, base, gone)),
      { maxLength: 3 },
    ),
    next: fc.constantFrom('cccccccccccccccccccccc', 'dddddddddddddddddddddd'),
  })
  fc.assert(
    fc.property(page, page, (one, other) => {
      const [a, b] = [writeFeedPage(one), writeFeedPage(other)]
      expect(a.etag === b.etag).toBe(a.text === b.text)
    }),
    { numRuns: runsOf(2000) },
  )
})
