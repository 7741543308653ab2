import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AccessKey } from '#schemas/access-key.ts'
import type { Licensee } from '#schemas/licensee.ts'
import type { Product } from '#schemas/product.ts'
import { type World, worlds } from './worlds.ts'

describe.each(worlds)('licensees, products and keys %s', (_name, open) => {
  let world: World
  beforeAll(async () => {
    world = await open()
  })
  afterAll(() => world.close())

  test('a licensee is found as put, and replaced', async () => {
    const { licensees } = world.ports
    const daily: Licensee = {
      id: 'daily',
      name: 'The Daily',
      cursorSecret: 'c2VjcmV0',
      entitlements: [{ productId: 'news', from: '2026-01-01T00:00:00Z', until: '2027-01-01T00:00:00Z' }],
    }
    expect(await licensees.find('daily')).toBeUndefined()
    await licensees.put(daily)
    expect(await licensees.find('daily')).toEqual(daily)
    await licensees.put({ ...daily, entitlements: [] })
    expect(await licensees.find('daily')).toEqual({ ...daily, entitlements: [] })
  })

  test('products come once each, in the order asked, without the unknown', async () => {
    const { products } = world.ports
    const ids = Array.from({ length: 120 }, (_, index) => `product-${index}`)
    const productOf = (id: string): Product => ({ id, name: id.toUpperCase(), sections: ['News'] })
    for (const id of ids) await products.put(productOf(id))
    const asked = ['product-9', 'unknown', ...ids]
    const expected = ['product-9', ...ids.filter(id => id !== 'product-9')].map(productOf)
    expect(await products.findAll(asked)).toEqual(expected)
    expect(await products.findAll([])).toEqual([])
  })

  test('a key is found by its digest alone', async () => {
    const { accessKeys } = world.ports
    const key: AccessKey = {
      sha256: 'a'.repeat(64),
      scope: 'licensee',
      licenseeId: 'daily',
      createdAt: '2026-01-01T00:00:00Z',
    }
    await accessKeys.put(key)
    expect(await accessKeys.find('a'.repeat(64))).toEqual(key)
    expect(await accessKeys.find('b'.repeat(64))).toBeUndefined()
    await accessKeys.put({ ...key, revokedAt: '2026-02-01T00:00:00Z' })
    expect((await accessKeys.find('a'.repeat(64)))?.revokedAt).toBe('2026-02-01T00:00:00Z')
  })
})
