import { expect, test } from 'vitest'
import { eventOf } from '#domain/webhooks/event-of.ts'
import { toFeedEntry } from '#license/log/to-feed-entry.ts'
import type { Change } from '#schemas/change.ts'
import { changeAt } from '#test/contract/story.ts'

test.each<[Partial<Change>, string]>([
  [{ version: 1 }, 'article.published'],
  [{ version: 2, class: 'correction' }, 'article.updated'],
  [{ version: 1, status: 'withheld', embargoedUntil: '2026-03-02T00:00:00Z' }, 'article.withheld'],
  [{ version: 2, status: 'withheld', embargoedUntil: '2026-03-02T00:00:00Z' }, 'article.withheld'],
  [{ version: 1, kind: 'release' }, 'article.released'],
  [{ version: 2, kind: 'kill', status: 'canceled' }, 'article.canceled'],
  [{ version: 3, kind: 'reinstatement' }, 'article.reinstated'],
  [{ version: 1, kind: 'expiry', status: 'withheld' }, 'article.expired'],
  [{ version: 2, kind: 'withdrawal', status: 'withheld' }, 'article.withdrawn'],
])('a change with %j is the event %s', (change, event) => {
  expect(eventOf(toFeedEntry(changeAt(1, change), 'https://api.example.com', false))).toBe(event)
})
