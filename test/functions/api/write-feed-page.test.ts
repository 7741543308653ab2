import { expect, test } from 'vitest'
import { writeFeedPage } from '#functions/api/write-feed-page.ts'
import { keepEntry } from '#license/keep-entry.ts'
import { toFeedEntry } from '#license/to-feed-entry.ts'
import { changeAt } from '#test/contract/story.ts'

const base = 'https://api.example/prod'
const change = changeAt(1, { headline: 'Port Ellery keeps its “night” ferry\u2028' })

test('a page is written as JSON has it, the first time and the next', () => {
  const entries = [change, changeAt(2)].map(each => keepEntry(each, base, false))
  for (const changes of [entries, entries.toReversed(), []])
    expect(writeFeedPage({ changes, next: 'c' })).toBe(JSON.stringify({ changes, next: 'c' }))
})

test('an entry is made anew where its article is gone, is back, or is called by another address', () => {
  for (const [at, isGone] of [
    [base, false],
    [base, true],
    [base, false],
    ['https://other.example', false],
  ] as const) {
    const entry = toFeedEntry(change, at, isGone)
    const page = { changes: [keepEntry(change, at, isGone)], next: 'c' }
    expect(writeFeedPage(page)).toBe(JSON.stringify({ changes: [entry], next: 'c' }))
  }
})
