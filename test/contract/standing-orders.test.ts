import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anOrder } from './an-order.ts'
import { type World, worlds } from './worlds.ts'

const order = anOrder({ target: { slug: 'Harbour-Fire', item: 'V9991' } })

describe.each(worlds)('standing orders %s', (_name, open) => {
  let world: World
  beforeAll(async () => {
    world = await open()
  })
  afterAll(() => world.close())

  test('are given once, and claimed by one article only', async () => {
    const { standingOrders } = world.ports
    expect(await standingOrders.all()).toEqual([])
    await standingOrders.give(order)
    expect(await standingOrders.claim(order, 'a')).toBe(true)
    expect(await standingOrders.claim(order, 'a')).toBe(true)
    expect(await standingOrders.claim(order, 'b')).toBe(false)
    await standingOrders.give(order)
    expect(await standingOrders.all()).toEqual([{ ...order, doneTo: 'a' }])
  })

  test('are withdrawn for good, unless they were carried out before', async () => {
    const { standingOrders } = world.ports
    const mistaken = { ...order, id: '20260301-0a0b0c0d' }
    await standingOrders.give(mistaken)
    expect(await standingOrders.withdraw(mistaken)).toBeUndefined()
    expect(await standingOrders.claim(mistaken, 'a')).toBe(false)
    await standingOrders.give(mistaken)
    expect(await standingOrders.all()).toContainEqual({ ...mistaken, isWithdrawn: true })
    expect(await standingOrders.withdraw(mistaken)).toBeUndefined()
    const never = { ...order, id: 'never-given' }
    expect(await standingOrders.withdraw(never)).toBeUndefined()
    expect(await standingOrders.claim(never, 'a')).toBe(false)
    await standingOrders.give({ ...order, id: 'done' })
    await standingOrders.claim({ ...order, id: 'done' }, 'a')
    expect(await standingOrders.withdraw({ ...order, id: 'done' })).toBe('a')
  })

  test('are claimed by exactly one of several simultaneous articles', async () => {
    const { standingOrders } = world.ports
    const contested = { ...order, id: '20260301-0badbeef' }
    await standingOrders.give(contested)
    const claims = await Promise.all(
      Array.from({ length: 6 }, (_, index) => standingOrders.claim(contested, `article-${index}`)),
    )
    expect(claims.filter(Boolean)).toHaveLength(1)
  })
})
