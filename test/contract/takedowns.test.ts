import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Takedown } from '#schemas/license/takedown.ts'
import { type World, worlds } from './worlds.ts'

describe.each(worlds)('takedowns %s', (_name, open) => {
  let world: World
  beforeAll(async () => {
    world = await open()
  })
  afterAll(() => world.close())

  test('keep only the latest kill of an article', async () => {
    const { takedowns } = world.ports
    const orderedAt = '2026-03-01T10:00:00Z'
    for (const [articleId, orderKey] of [
      ['b', 'k1'],
      ['a', 'k2'],
      ['a', 'k1'],
    ] as const)
      await takedowns.order({ articleId, orderKey, orderedAt })
    expect((await takedowns.all()).map(({ articleId, orderKey }) => `${articleId} ${orderKey}`)).toEqual([
      'a k2',
      'b k1',
    ])
  })

  test('are listed as open until they are settled, oldest first', async () => {
    const { takedowns } = world.ports
    const of = (articleId: string, orderedAt: string) => ({ articleId, orderKey: 'k1', orderedAt })
    const [old, young] = [of('old', '2026-02-01T10:00:00Z'), of('young', '2026-02-01T10:30:00Z')]
    for (const each of [young, old]) await takedowns.order(each)
    const openAt = async (instant: string, limit = 9, last?: Takedown) =>
      (await takedowns.openBefore(new Date(instant), limit, last)).readable
    expect(await openAt('2026-02-01T10:30:00Z')).toEqual([old])
    expect(await openAt('2026-02-01T11:00:00Z')).toEqual([old, young])
    expect(await openAt('2026-02-01T11:00:00Z', 1)).toEqual([old])
    expect(await openAt('2026-02-01T11:00:00Z', 9, old)).toEqual([young])
    await takedowns.settle(old)
    expect(await openAt('2026-02-01T11:00:00Z')).toEqual([young])
    expect((await takedowns.open()).map(({ articleId }) => articleId)).toEqual(['young', 'a', 'b'])
    expect((await takedowns.all()).map(({ articleId }) => articleId)).toContain('old')
  })

  test('keep the first acknowledgement of a licensee, apart from deliveries', async () => {
    const { takedowns, deliveries } = world.ports
    const first = {
      articleId: 'd',
      licenseeId: 'gazette',
      version: 3,
      acknowledgedAt: '2026-03-01T10:00:00Z',
    }
    expect(await takedowns.acknowledge(first)).toEqual(first)
    const again = { ...first, acknowledgedAt: '2026-03-01T11:00:00Z' }
    expect(await takedowns.acknowledge(again)).toEqual(first)
    expect(await takedowns.acknowledgementsOf('d')).toEqual([first])
    expect(await deliveries.of('d')).toEqual([])
  })
})
