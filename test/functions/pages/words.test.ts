import { expect, it } from 'vitest'
import { splitAtStories } from '#functions/pages/app/controls/split-at-stories.ts'
import { itemLabel } from '#functions/pages/app/desk/drops/outcome-labels.ts'
import { changeLabel } from '#functions/pages/app/desk/story/change-label.ts'
import { isNeverPublishable } from '#functions/pages/app/portal/article/is-never-publishable.ts'
import { entryLabel } from '#functions/pages/app/portal/feed/entry-label.ts'
import { hasWords } from '#functions/pages/app/portal/feed/has-words.ts'
import type { ReceiptItem } from '#schemas/drops/receipt.ts'
import type { FeedEntry } from '#schemas/license/feed-page.ts'

const entry = (fields: Partial<FeedEntry>): FeedEntry => ({
  articleId: 'ferry',
  kind: 'revision',
  version: 1,
  status: 'usable',
  sections: [],
  committedAt: '2026-03-01T10:00:00Z',
  href: 'https://wire.example/v1/articles/ferry',
  ...fields,
})

it.each<[told: string, listed: string, fields: Partial<FeedEntry>]>([
  ['New', 'New, published', {}],
  ['Edited', 'Edited, published', { version: 2 }],
  ['Corrected', 'Correction, published', { version: 2, class: 'correction' }],
  ['Released', 'Released, published', { version: 2, kind: 'release' }],
  ['Killed: take it down', 'Killed', { version: 2, kind: 'kill', status: 'canceled' }],
])('licensees read "%s" for what the desk lists as "%s"', (told, listed, fields) => {
  expect([entryLabel(entry(fields)), changeLabel(entry(fields))]).toEqual([told, listed])
})

it.each<[words: string, fields: Partial<FeedEntry>, before: Partial<FeedEntry>]>([
  ['Held', {}, {}],
  ['Embargoed', { embargoedUntil: '2026-03-02T06:00:00Z' }, {}],
  ['Embargoed', { embargoedUntil: '2026-03-02T06:00:00Z' }, { status: 'withheld' }],
  ['Details changed, held back', {}, { status: 'withheld' }],
])('the desk reads "%s" of what was withheld without another text', (words, fields, before) => {
  const withheld = { version: 2, class: 'metadata-only', status: 'withheld' } as const
  expect(changeLabel(entry({ ...withheld, ...fields }), entry(before))).toBe(words)
})

it.each<[words: string | RegExp, fields: Partial<ReceiptItem>]>([
  [/^Held until Mar 2, 2026, \d+:\d\d [AP]M \S+$/, { embargoedUntil: '2026-03-02T06:00:00Z' }],
  ['Held', {}],
  ['Held at first, settled later', { caseId: '20260301-3fa9c1d2' }],
])('an editor reads "%s" for a withheld story', (words, fields) => {
  const item = {
    outcome: 'accepted',
    status: 'withheld',
    articleId: 'ferry',
    orderKey: '1',
    headline: 'F',
  } as const
  expect(itemLabel({ ...item, ...fields }, false)).toEqual(
    typeof words === 'string' ? words : expect.stringMatching(words),
  )
})

it.each([
  [/^Held until .+, published since$/, 'withheld', 'usable', '2026-03-02T06:00:00Z'],
  [/^Held until .+, killed since$/, 'withheld', 'canceled', '2026-03-02T06:00:00Z'],
  [/^Held, published since$/, 'withheld', 'usable', undefined],
  [/^Held$/, 'withheld', 'withheld', undefined],
  [/^Killed, published since$/, 'canceled', 'usable', undefined],
] as const)(
  'an editor reads %s for a story that was %s and is now %s',
  (words, status, now, embargoedUntil) => {
    const item = { outcome: 'accepted', articleId: 'ferry', orderKey: '1', headline: 'F', status } as const
    expect(itemLabel({ ...item, ...(embargoedUntil && { embargoedUntil }) }, false, now)).toMatch(words)
  },
)

it('an editor reads how to show a text that came after the kill of its story', () => {
  const item = { articleId: 'ferry', orderKey: '1', headline: 'F', status: 'usable' } as const
  expect(itemLabel({ ...item, outcome: 'superseded', supersededBy: 'kill' }, false)).toBe(
    'Kept, not shown: the story is killed; reinstate it to show this text',
  )
})

it.each([
  ['Published as version 2, killed since', 'canceled'],
  ['Published as version 2, held since', 'withheld'],
  ['Published as version 2', undefined],
] as const)('an editor reads "%s" for a story that was published and is now %s', (words, takenBack) => {
  const item = {
    outcome: 'accepted',
    status: 'usable',
    articleId: 'ferry',
    orderKey: '1',
    headline: 'F',
  } as const
  expect(itemLabel({ ...item, version: 2 }, false, takenBack)).toBe(words)
})

it.each([
  ['2026-03-01T10:00:00Z', '2026-03-01T10:00:00.000Z', true],
  ['2026-03-01T10:00:00Z', '2026-03-01T10:00:01Z', false],
  ['2026-03-01T10:00:00Z', undefined, false],
  [undefined, '2026-03-01T10:00:00Z', false],
])('what may be published from %s until %s is never publishable: %s', (notBefore, until, never) => {
  const given = { ...(notBefore && { notBefore }), ...(until && { until }) }
  expect(isNeverPublishable(given)).toBe(never)
})

it.each([
  ['', true],
  [' ferry ', true],
  ['HARBOR ferr', true],
  ['ferry bridge', false],
])('“Ferry leaves the harbor” has the words “%s”: %s', (sought, has) => {
  expect(hasWords('Ferry leaves the harbor', sought)).toBe(has)
})

const [first, second] = ['071e9d46ecc392f1b3b8f6a1', '9e81ff0e8e3325fae7333f74']
it.each<[text: string, stories: string[]]>([
  [`held: decide its case (article ${first})`, [first]],
  [`kill that (article ${first}, ${second})`, [first, second]],
  [`Article ${second} was sent in the place of this one`, [second]],
  [`The file ${first} of article nine, particle ${second}`, []],
  [`article ${first}a`, []],
])('an editor can open the stories that "%s" names', (text, stories) => {
  const parts = splitAtStories(text)
  expect(parts.filter((_, index) => index % 2 === 1)).toEqual(stories)
  expect(parts.join('')).toBe(text)
})
