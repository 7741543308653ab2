import { expect, it } from 'vitest'
import { createSequencer } from '#infra/local/engines/objects/create-sequencer.ts'

it('sequencers rise and keep one length, also within a millisecond and when the clock goes back', () => {
  const times = [5, 5, 5, 3, 9]
  const next = createSequencer(() => times.shift() ?? 9)
  const sequencers = Array.from({ length: 8 }, next)
  expect(sequencers).toEqual([...new Set(sequencers)].sort())
  expect(new Set(sequencers.map(({ length }) => length)).size).toBe(1)
})
