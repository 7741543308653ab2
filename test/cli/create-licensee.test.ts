import { beforeEach, describe, expect, it } from 'vitest'
import { hashAccessKey } from '#domain/rights/keys/hash-access-key.ts'
import { createCreateLicensee, type NewLicensee } from '#infra/cli/parties/create-licensee.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'

const gazette: NewLicensee = {
  id: 'gazette',
  name: 'The Gazette',
  productIds: ['all'],
}
const from = '2026-03-01T00:00:00.000Z'

describe('creating a licensee', () => {
  let ports = memoryPorts()
  let drawn = 0
  const create = (licensee = gazette) => {
    const random = () => `random-${++drawn}`
    const clock = { now: () => new Date(from) }
    return createCreateLicensee({ ...ports, clock, random })(licensee)
  }

  beforeEach(async () => {
    ports = memoryPorts()
    drawn = 0
    await ports.products.put({ id: 'all', name: 'All copy' })
  })

  it('issues a key that leads to the licensee, and stores only its hash', async () => {
    const created = await create()
    if (created.outcome !== 'created') throw new Error(created.outcome)
    expect(created.key).toMatch(/^wd_licensee_/)
    expect(await ports.accessKeys.find(hashAccessKey(created.key))).toMatchObject({ licenseeId: 'gazette' })
    expect(await ports.licensees.find('gazette')).toMatchObject({
      entitlements: [{ productId: 'all', from }],
      cursorSecret: 'random-1',
    })
  })

  it('grants advance copy only when asked to', async () => {
    await create({ ...gazette, advance: true })
    expect((await ports.licensees.find('gazette'))?.entitlements).toEqual([
      { productId: 'all', from, advance: true },
    ])
  })

  it('lets the rights begin later if asked to', async () => {
    await create({ ...gazette, from: '2026-04-01T00:00:00.000Z' })
    expect((await ports.licensees.find('gazette'))?.entitlements).toEqual([
      { productId: 'all', from: '2026-04-01T00:00:00.000Z' },
    ])
  })

  it('keeps territories, channels and quota of the entitlement', async () => {
    const rights = {
      territories: ['GB', 'IE'],
      channels: ['web' as const],
      quota: { articles: 500, per: 'day' as const },
    }
    await create({ ...gazette, ...rights })
    expect((await ports.licensees.find('gazette'))?.entitlements).toEqual([
      { productId: 'all', from, ...rights },
    ])
  })

  it('does not change a licensee that exists', async () => {
    await create()
    expect(await create({ ...gazette, name: 'Another' })).toEqual({ outcome: 'exists' })
    expect(await ports.licensees.find('gazette')).toMatchObject({ name: 'The Gazette' })
  })

  it('signs it up once where two do so at the same time', async () => {
    const [one, other] = [create(), create({ ...gazette, name: 'Another' })]
    const outcomes = (await Promise.all([one, other])).map(({ outcome }) => outcome)
    expect(outcomes).toEqual(['created', 'exists'])
    expect(await ports.licensees.find('gazette')).toMatchObject({ name: 'The Gazette' })
  })

  it('issues the key although the answer to the write is lost, and the second try is refused', async () => {
    const { add } = ports.licensees
    ports.licensees.add = async licensee => {
      await add(licensee)
      return 'stale'
    }
    expect(await create()).toMatchObject({ outcome: 'created' })
  })

  it('refuses unknown products, and creates nothing', async () => {
    expect(await create({ ...gazette, productIds: ['all', 'none'] })).toEqual({
      outcome: 'unknown-products',
      ids: ['none'],
    })
    expect(await ports.licensees.find('gazette')).toBeUndefined()
  })
})
