import { expect, test } from 'vitest'
import { createCallQuota } from '#functions/api/call-quota.ts'
import { memoryCallCounts } from '#test/memory/memory-call-counts.ts'

const open = (counts = memoryCallCounts()) => {
  const time = { now: new Date('2026-03-01T12:00:00Z') }
  const added: number[] = []
  const quota = createCallQuota({
    counts: {
      add: (licenseeId, window, calls, endsAt) => {
        added.push(calls)
        return counts.add(licenseeId, window, calls, endsAt)
      },
    },
    clock: { now: () => time.now },
  })
  /** How many of some calls are let through. */
  const call = async (licenseeId: string, times: number, limit: number) => {
    const taken = Array.from({ length: times }, () => quota.take(licenseeId, limit))
    await Promise.all(taken.map(({ told }) => told))
    return taken.filter(({ isOver }) => !isOver).length
  }
  return { quota, time, added, call }
}

test.each([1, 2, 19, 20, 21, 600])('one process lets exactly %i calls through in a window', async limit => {
  const { call, time, quota } = open()
  expect(await call('gazette', limit + 5, limit)).toBe(limit)
  expect(quota.standing('gazette', limit)).toEqual({ limit, remaining: 0, resetsIn: 60 })
  time.now = new Date('2026-03-01T12:00:59.999Z')
  expect(await call('gazette', 1, limit)).toBe(0)
  expect(quota.standing('gazette', limit).resetsIn).toBe(1)
  time.now = new Date('2026-03-01T12:01:00Z')
  expect(await call('gazette', 1, limit)).toBe(1)
  expect(quota.standing('gazette', limit)).toMatchObject({ remaining: limit - 1, resetsIn: 60 })
})

test('one licensee’s calls do not count against another', async () => {
  const { call } = open()
  expect(await call('gazette', 50, 10)).toBe(10)
  expect(await call('herald', 50, 10)).toBe(10)
})

test('few calls are not written to the table, and many once for each twentieth of the limit', async () => {
  const { call, added } = open()
  await call('gazette', 29, 600)
  expect(added).toEqual([])
  await call('gazette', 571, 600)
  expect(added).toEqual(Array.from({ length: 20 }, () => 30))
})

test('several processes together let through at most a twentieth too much each', async () => {
  const counts = memoryCallCounts()
  const processes = [open(counts), open(counts), open(counts)]
  let through = 0
  for (let round = 0; round < 1_000; round += 1)
    for (const { call } of processes) through += await call('gazette', 1, 600)
  expect(through).toBeGreaterThanOrEqual(600)
  expect(through).toBeLessThanOrEqual(600 + 3 * 30)
})

test('calls whose count could not be written are written with the next', async () => {
  const counts = memoryCallCounts()
  let isDown = true
  const { quota, added } = open({
    add: (...given) => (isDown ? Promise.reject(new Error('throttled')) : counts.add(...given)),
  })
  await expect(quota.take('gazette', 3).told).rejects.toThrow('throttled')
  isDown = false
  await quota.take('gazette', 3).told
  expect(added).toEqual([1, 2])
  expect(quota.take('gazette', 3).isOver).toBe(false)
  expect(quota.take('gazette', 3).isOver).toBe(true)
})
