import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agencyOrderKey } from '#domain/revisions/order/agency-order-key.ts'
import { deskOrderKey } from '#domain/revisions/order/desk-order-key.ts'
import { orderKey } from '#domain/revisions/order/order-key.ts'
import { runsOf } from '#test/share.ts'

const agencyKeys = fc
  .record({
    sourceVersion: fc.option(
      fc.oneof(fc.string({ maxLength: 8 }), fc.integer({ min: 0, max: 12 }).map(String)),
      { nil: undefined },
    ),
    sourceTimestamp: fc.option(fc.constantFrom('2026-01-01T00:00:00Z', '2026-01-01T00:00:00.001Z'), {
      nil: undefined,
    }),
    sequencer: fc.oneof(fc.constantFrom('0A', '0A01'), fc.stringMatching(/^[0-9A-F]{1,40}$/)),
    index: fc.nat(12),
  })
  .map(orderKey)
const edits = fc.oneof(fc.nat(20), fc.nat(999_999))

test('an edit is ordered after what it edits and after earlier edits, but before any later revision', () => {
  fc.assert(
    fc.property(agencyKeys, agencyKeys, edits, edits, (one, other, few, many) => {
      const [edited, otherEdited] = [deskOrderKey(one, few), deskOrderKey(other, many)]
      const expected = one === other ? few < many : one < other
      expect(edited < otherEdited).toBe(expected)
      expect(edited === otherEdited).toBe(one === other && few === many)
    }),
    { numRuns: runsOf(2000) },
  )
})

test('the order key of an edit contains the key of the revision it edits', () => {
  fc.assert(
    fc.property(agencyKeys, edits, (key, count) => {
      expect(agencyOrderKey(deskOrderKey(key, count))).toBe(key)
    }),
  )
})
