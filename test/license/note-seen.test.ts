import { expect, test } from 'vitest'
import { createNoteSeen } from '#license/keys/note-seen.ts'

test('ten thousand polling licensees are each noted once in five minutes, by feed and by key', async () => {
  const time = { now: new Date('2026-03-01T12:00:00Z') }
  let written = 0
  const lastSeen = {
    note: async () => {
      written += 1
    },
    of: async () => [],
  }
  const noteSeen = createNoteSeen({ lastSeen, clock: { now: () => time.now } })
  const pollAll = async () => {
    for (let number = 0; number < 10_000; number += 1)
      for (const what of ['feed', 'key:a']) await noteSeen(`paper-${number}`, what)
  }
  await pollAll()
  time.now = new Date('2026-03-01T12:04:59Z')
  await pollAll()
  expect(written).toBe(20_000)
  time.now = new Date('2026-03-01T12:05:00Z')
  await pollAll()
  expect(written).toBe(40_000)
})
