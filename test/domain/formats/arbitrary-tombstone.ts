import fc from 'fast-check'
import type { Tombstone } from '#schemas/license/tombstone.ts'

/** What is left of canceled and expired articles. */
export const arbitraryTombstone: fc.Arbitrary<Tombstone> = fc.record(
  {
    id: fc.stringMatching(/^[0-9a-f]{24}$/),
    version: fc.integer({ min: 1, max: 40 }),
    status: fc.constantFrom('canceled', 'expired'),
    agency: fc.constantFrom('Harbor News Service', 'Ridge & Sons <Wire>'),
    distributor: fc.constant('Tideline Syndication, LLC'),
    language: fc.constantFrom('en', 'de-AT'),
    goneAt: fc.constantFrom('2026-02-03T19:00:00Z', '2026-02-03T19:00:00.123Z'),
  },
  { requiredKeys: ['id', 'version', 'status', 'goneAt'] },
)
