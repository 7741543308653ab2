import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Delivery } from '#schemas/license/delivery.ts'
import { type World, worlds } from './worlds.ts'

const delivery: Delivery = {
  articleId: 'a',
  licenseeId: 'gazette',
  version: 2,
  how: 'article',
  deliveredAt: '2026-03-01T10:00:00.000Z',
  products: ['world'],
  agency: 'Harbor Wire',
  holder: 'Harbor Wire, Inc.',
}

describe.each(worlds)('the ledger %s', (_name, open) => {
  let world: World
  beforeAll(async () => {
    world = await open()
  })
  afterAll(() => world.close())

  test('records the first delivery of each version to each licensee in each way', async () => {
    const { deliveries } = world.ports
    const others: Delivery[] = [
      { ...delivery, how: 'feed' },
      { ...delivery, version: 10 },
      { ...delivery, licenseeId: 'herald' },
    ]
    await deliveries.record([delivery, ...others, { ...delivery, articleId: 'b' }])
    await deliveries.record([{ ...delivery, deliveredAt: '2026-04-01T11:00:00.000Z', products: [] }])
    expect(await deliveries.of('a')).toEqual([delivery, ...others])
    expect(await deliveries.of('c')).toEqual([])
    await deliveries.record([])
  })

  test('is read by licensee and month, oldest first, page by page', async () => {
    const { deliveries } = world.ports
    const at = (deliveredAt: string, articleId: string, version = 1): Delivery => ({
      ...delivery,
      licenseeId: 'tribune',
      deliveredAt,
      articleId,
      version,
    })
    const month = [
      at('2026-05-01T00:00:00.000Z', 'm3'),
      at('2026-05-09T10:00:00.000Z', 'm1', 2),
      at('2026-05-09T10:00:00.000Z', 'm1', 10),
      at('2026-05-09T10:00:00.000Z', 'm2'),
      at('2026-05-31T23:59:59.999Z', 'm0'),
    ]
    const outside = [at('2026-04-30T23:59:59.999Z', 'm5'), at('2026-06-01T00:00:00.000Z', 'm6')]
    await deliveries.record([...month].reverse())
    await deliveries.record([...outside, { ...month[0], licenseeId: 'tribune-2' } as Delivery])
    expect(await deliveries.inMonth('tribune', '2026-05', 100)).toEqual(month)
    const first = await deliveries.inMonth('tribune', '2026-05', 2)
    expect(first).toEqual(month.slice(0, 2))
    expect(await deliveries.inMonth('tribune', '2026-05', 2, first[1])).toEqual(month.slice(2, 4))
    expect(await deliveries.inMonth('tribune', '2026-05', 2, month[4])).toEqual([])
    expect(await deliveries.inMonth('nobody', '2026-05', 2)).toEqual([])
  })
})
