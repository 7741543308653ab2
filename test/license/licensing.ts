import type { Licensing } from '#domain/rights/entitlements/licensing.ts'
import { changeAt } from '#test/contract/story.ts'

/** A license for everything, at a fixed instant. */
export const licensing = (given: Partial<Licensing> = {}): Licensing => ({
  licenseeId: 'gazette',
  held: [{ id: 'all', name: 'All' }],
  change: changeAt(1),
  now: new Date('2026-03-01T12:00:00Z'),
  ...given,
})
