import { expect, test } from 'vitest'
import { toTombstone } from '#license/texts/to-tombstone.ts'
import { changeAt } from '#test/contract/story.ts'

const committedAt = '2026-03-01T10:00:00.000Z'
const expires = '2026-03-05T00:00:00.000Z'

test.each([
  ['expired', { expires }, expires],
  // Copy that was taken back before the end it had stated.
  ['canceled', { expires }, committedAt],
  ['withheld', { expires }, committedAt],
  ['canceled', {}, committedAt],
  // Its end was taken back to "now", which no field of its change states.
  ['expired', {}, committedAt],
] as const)('copy that is %s, with %o, is gone since %s', (status, fields, goneAt) => {
  const change = changeAt(7, { version: 3, agency: 'Coastal Wire', committedAt, ...fields })
  expect(toTombstone(change, status)).toMatchObject({
    id: 'harbour',
    version: 3,
    status,
    agency: 'Coastal Wire',
    goneAt,
  })
})
