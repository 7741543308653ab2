import { expect, test } from 'vitest'
import { statusAt } from '#domain/revisions/status-at.ts'
import type { PublicationStatus } from '#schemas/publication-status.ts'

const now = new Date('2026-03-01T10:00:00Z')
const before = '2026-03-01T09:59:59Z'
const atOnce = '2026-03-01T10:00:00Z'
const after = '2026-03-01T10:00:01Z'

const cases: [status: PublicationStatus, embargoedUntil: string | undefined, then: PublicationStatus][] = [
  ['usable', undefined, 'usable'],
  ['withheld', undefined, 'withheld'],
  ['canceled', undefined, 'canceled'],
  ['usable', after, 'withheld'],
  ['withheld', after, 'withheld'],
  ['canceled', after, 'canceled'],
  ['usable', atOnce, 'usable'],
  ['withheld', atOnce, 'usable'],
  ['withheld', before, 'usable'],
  ['canceled', before, 'canceled'],
]

test.each(cases)(
  'statusAt of copy that is %s, with an embargo until %s, is %s',
  (status, embargoedUntil, then) => {
    expect(statusAt({ status, embargoedUntil }, now)).toBe(then)
  },
)
