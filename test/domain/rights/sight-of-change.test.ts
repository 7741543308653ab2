import { expect, test } from 'vitest'
import { sightOfChange } from '#domain/rights/sight-of-change.ts'
import type { Change } from '#schemas/change.ts'

const now = new Date('2026-03-01T12:00:00Z')
const later = '2026-03-01T12:00:00.001Z'
const all = [{ id: 'all', name: 'All' }]
const change = (fields: Partial<Change>): Change => ({
  seq: 1,
  articleId: 'a',
  orderKey: 'k',
  kind: 'revision',
  version: 1,
  status: 'usable',
  headline: 'Ferry runs again',
  sections: [],
  committedAt: '2026-03-01T11:00:00Z',
  ...fields,
})

test.each([
  ['usable', {}, 'visible'],
  ['usable, its embargo just ended', { embargoedUntil: '2026-03-01T12:00:00Z' }, 'visible'],
  ['usable, its embargo running', { embargoedUntil: later }, 'hidden'],
  ['withheld', { status: 'withheld' }, 'hidden'],
  ['withheld, its embargo over', { status: 'withheld', embargoedUntil: '2026-03-01T11:00:00Z' }, 'hidden'],
  ['a release by a clock that runs ahead', { kind: 'release', embargoedUntil: later }, 'due'],
  ['a kill', { kind: 'kill', status: 'canceled' }, 'visible'],
  ['a kill of embargoed copy', { kind: 'kill', status: 'canceled', embargoedUntil: later }, 'visible'],
] satisfies [string, Partial<Change>, string][])('%s is %s', (_, fields, sight) => {
  expect(sightOfChange(change(fields), all, now)).toBe(sight)
  expect(sightOfChange(change(fields), [], now)).toBe('hidden')
})
