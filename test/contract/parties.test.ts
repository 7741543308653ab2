import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AccessKey } from '#schemas/keys/access-key.ts'
import type { Licensee } from '#schemas/licensee.ts'
import type { Product } from '#schemas/product.ts'
import { type World, worlds } from './worlds.ts'

describe.each(worlds)('licensees, products and keys %s', (_name, open) => {
  let world: World
  beforeAll(async () => {
    world = await open()
  })
  afterAll(() => world.close())

  test('a licensee is found as it was put, and replaced by a second put', async () => {
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

  test('products are found once each, in the order asked, without unknown ones', async () => {
    const { products } = world.ports
    const ids = Array.from({ length: 120 }, (_, index) => `product-${index}`)
    const productOf = (id: string): Product => ({ id, name: id.toUpperCase(), sections: ['News'] })
    for (const id of ids) await products.put(productOf(id))
    const asked = ['product-9', 'unknown', ...ids]
    const expected = ['product-9', ...ids.filter(id => id !== 'product-9')].map(productOf)
    expect(await products.findAll(asked)).toEqual(expected)
    expect(await products.findAll([])).toEqual([])
  })

  test('a key is found by its digest only, and stays revoked once revoked', async () => {
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
    await accessKeys.put(key)
    expect((await accessKeys.find('a'.repeat(64)))?.revokedAt).toBe('2026-02-01T00:00:00Z')
  })

  test('a person’s key, and the ring of all editors, keep the name', async () => {
    const { accessKeys } = world.ports
    const key: AccessKey = {
      sha256: 'd'.repeat(64),
      scope: 'editor',
      person: 'Ída Brandt',
      last4: 'x2Lq',
      createdAt: '2026-01-01T00:00:00Z',
    }
    await accessKeys.put(key)
    expect(await accessKeys.find(key.sha256)).toEqual(key)
    const ring = {
      licenseeId: '@editor',
      keys: [{ ...key, revokedAt: '2026-02-01T00:00:00Z' }, key],
      lock: 1,
    }
    expect(await accessKeys.writeRing(ring)).toBe('written')
    expect(await accessKeys.ringOf('@editor')).toEqual(ring)
    expect(await accessKeys.ringOf('@operator')).toBeUndefined()
  })

  test('the use of a key of the desk is kept apart from licensees’', async () => {
    const { lastSeen } = world.ports
    const seen = { what: 'key:1', at: '2026-03-01T10:00:00.000Z' }
    await lastSeen.note('@editor', seen)
    expect(await lastSeen.of('@editor')).toEqual([seen])
    expect(await lastSeen.of('editor')).toEqual([])
  })

  test('a key ring is written only by a writer who read its latest version', async () => {
    const { accessKeys } = world.ports
    const key: AccessKey = {
      sha256: 'c'.repeat(64),
      scope: 'licensee',
      licenseeId: 'weekly',
      last4: 'abcd',
      createdAt: '2026-01-01T00:00:00Z',
    }
    const ring = { licenseeId: 'weekly', keys: [key], lock: 1 }
    expect(await accessKeys.ringOf('weekly')).toBeUndefined()
    expect(await accessKeys.writeRing(ring)).toBe('written')
    expect(await accessKeys.writeRing({ ...ring, keys: [] })).toBe('stale')
    const revoked = { ...key, revokedAt: '2026-02-01T00:00:00Z' }
    expect(await accessKeys.writeRing({ ...ring, keys: [revoked], lock: 2 })).toBe('written')
    expect(await accessKeys.writeRing({ ...ring, lock: 2 })).toBe('stale')
    expect(await accessKeys.ringOf('weekly')).toEqual({ ...ring, keys: [revoked], lock: 2 })
  })

  test('the latest sighting of a licensee is kept, whichever is noted last', async () => {
    const { lastSeen } = world.ports
    const [early, late] = ['2026-03-01T10:00:00.000Z', '2026-03-01T10:05:00.000Z']
    for (const at of [early, late, early]) await lastSeen.note('daily', { what: 'feed', at })
    await lastSeen.note('daily', { what: 'key:1', at: early })
    await lastSeen.note('daily-2', { what: 'feed', at: early })
    expect(await lastSeen.of('daily')).toEqual([
      { what: 'feed', at: late },
      { what: 'key:1', at: early },
    ])
    expect(await lastSeen.of('nobody')).toEqual([])
  })

  test('calls are summed by licensee and window over all writers', async () => {
    const { callCounts } = world.ports
    const endsAt = new Date('2026-03-01T10:01:00Z')
    const add = (licenseeId: string, window: string, calls: number) =>
      callCounts.add(licenseeId, window, calls, endsAt)
    expect(await add('daily', 'w1', 3)).toBe(3)
    await Promise.all([add('daily', 'w1', 1), add('daily', 'w1', 1), add('daily', 'w1', 1)])
    expect(await add('daily', 'w1', 2)).toBe(8)
    expect([await add('daily', 'w2', 1), await add('weekly', 'w1', 1)]).toEqual([1, 1])
  })

  test('an article counts once against a quota period, up to the limit', async () => {
    const { articleQuotas } = world.ports
    const endsAt = new Date('2026-03-02T00:00:00Z')
    const day = { licenseeId: 'daily', productId: 'world', period: '2026-03-01', endsAt }
    expect(await articleQuotas.used(day)).toBe(0)
    expect(await articleQuotas.take(day, 'a', 2)).toBe('counted')
    expect(await articleQuotas.take(day, 'a', 2)).toBe('counted')
    expect(await articleQuotas.take(day, 'b', 2)).toBe('counted')
    expect(await articleQuotas.take(day, 'c', 2)).toBe('over')
    expect(await articleQuotas.take(day, 'b', 2)).toBe('counted')
    expect(await articleQuotas.used(day)).toBe(2)
    expect(await articleQuotas.find(day, 'b')).toEqual({ used: 2, isCounted: true })
    expect(await articleQuotas.find(day, 'c')).toEqual({ used: 2, isCounted: false })
    expect(await articleQuotas.take({ ...day, period: '2026-03-02' }, 'c', 2)).toBe('counted')
    expect(await articleQuotas.take({ ...day, licenseeId: 'weekly' }, 'c', 1)).toBe('counted')
    expect(await articleQuotas.take({ ...day, productId: 'sport' }, 'c', 1)).toBe('counted')
    expect(await articleQuotas.used(day)).toBe(2)
  })

  test('articles counted at the same time never exceed the quota', async () => {
    const { articleQuotas } = world.ports
    const endsAt = new Date('2026-03-02T00:00:00Z')
    const day = { licenseeId: 'rush', productId: 'world', period: '2026-03-01', endsAt }
    const taken = await Promise.all('abcdefgh'.split('').map(id => articleQuotas.take(day, id, 3)))
    expect(taken.filter(outcome => outcome === 'counted')).toHaveLength(3)
  })
})
