import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { feedLines } from '#infra/local/terminal/feed-lines.ts'
import type { FeedEntry } from '#schemas/license/feed-page.ts'

const entry: FeedEntry = {
  articleId: 'pier',
  href: 'http://127.0.0.1/v1/articles/pier',
  kind: 'revision',
  version: 1,
  status: 'usable',
  headline: 'Pier opens',
  agency: 'Coast Wire',
  sections: [],
  committedAt: '2026-03-01T10:00:00Z',
}
const lines = (changes: FeedEntry[]) => feedLines(changes).map(line => stripVTControlCharacters(line).trim())

test('the terminal’s feed says of a change without text that it was taken back', () => {
  const { headline, ...wordless } = entry
  expect(lines([entry, wordless])).toEqual([
    `usable    ${headline}  Coast Wire`,
    'usable    (taken back since: its text is no longer shown)  Coast Wire',
  ])
  expect(lines([])).toEqual(['nothing yet'])
})
