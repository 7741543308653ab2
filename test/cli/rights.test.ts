import { beforeEach, expect, test } from 'vitest'
import { createEndRights } from '#infra/cli/parties/end-rights.ts'
import { createGrant } from '#infra/cli/parties/grant.ts'
import { licenseeOf } from '#test/functions/api/licensee-of.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'

let ports = memoryPorts()
const clock = { now: () => new Date('2026-03-01T12:00:00Z') }
const now = '2026-03-01T12:00:00.000Z'
const grant = (id: string, products: string[], rights = {}) =>
  createGrant({ ...ports, clock })(id, products, rights)
const end = (id: string, products: string[]) => createEndRights({ ...ports, clock })(id, products)
const entitlements = async () => (await ports.licensees.find('gazette'))?.entitlements

beforeEach(async () => {
  ports = memoryPorts()
  await ports.products.put({ id: 'world', name: 'World' })
  await ports.products.put({ id: 'sport', name: 'Sport' })
  await ports.licensees.put(licenseeOf('gazette', 'world'))
})

test('granting a right adds an entitlement from now on beside the others', async () => {
  await grant('gazette', ['sport'], { advance: true })
  expect(await entitlements()).toEqual([
    { productId: 'world', from: '2020-01-01T00:00:00Z' },
    { productId: 'sport', from: now, advance: true },
  ])
  expect(await grant('gazette', ['sport', 'money'])).toEqual({ outcome: 'unknown-products', ids: ['money'] })
  expect(await grant('nobody', ['sport'])).toEqual({ outcome: 'no-licensee' })
  expect(await entitlements()).toHaveLength(2)
})

test('a right that begins later is granted with that beginning', async () => {
  await grant('gazette', ['sport'], { from: '2026-06-01T00:00:00.000Z' })
  expect((await entitlements())?.at(-1)).toEqual({ productId: 'sport', from: '2026-06-01T00:00:00.000Z' })
})

test('ending a right ends it now and keeps its record, and removes one that had not begun', async () => {
  const later = { productId: 'world', from: '2026-06-01T00:00:00Z' }
  const over = { productId: 'world', from: '2020-01-01T00:00:00Z', until: '2021-01-01T00:00:00Z' }
  const licensee = licenseeOf('gazette', 'world', 'sport')
  await ports.licensees.put({ ...licensee, entitlements: [...licensee.entitlements, later, over] })
  expect(await end('gazette', ['world'])).toMatchObject({ outcome: 'ended' })
  expect(await entitlements()).toEqual([
    { productId: 'sport', from: '2020-01-01T00:00:00Z' },
    over,
    { productId: 'world', from: '2020-01-01T00:00:00Z', until: now },
  ])
  expect(await end('gazette', ['world'])).toEqual({ outcome: 'no-right' })
  expect(await end('nobody', ['world'])).toEqual({ outcome: 'no-licensee' })
})

test('a right is granted once, and ended once, if the answer of the write is lost', async () => {
  const { change } = ports.licensees
  let writes = 0
  ports.licensees.change = async licensee => {
    await change(licensee)
    writes += 1
    // The SDK sends the write again, which then finds what it wrote before.
    return change(licensee)
  }
  expect(await grant('gazette', ['sport'], { channels: undefined })).toMatchObject({ outcome: 'granted' })
  expect(await entitlements()).toHaveLength(2)
  expect(await end('gazette', ['sport'])).toMatchObject({ outcome: 'ended' })
  expect(writes).toBe(2)
})

test('rights that are ended and granted at the same time do not undo each other', async () => {
  const { find } = ports.licensees
  const first = find('gazette')
  let reads = 0
  // Two commands that both read before either writes.
  ports.licensees.find = async (...asked) => {
    reads += 1
    return reads <= 3 ? first : find(...asked)
  }
  const done = await Promise.all([end('gazette', ['world']), grant('gazette', ['sport'])])
  expect(done.map(({ outcome }) => outcome)).toEqual(['ended', 'granted'])
  expect(await find('gazette')).toMatchObject({
    entitlements: [
      { productId: 'world', until: now },
      { productId: 'sport', from: now },
    ],
  })
})

test('ending a right reports it as ended when the write was applied but its answer was lost', async () => {
  const { change } = ports.licensees
  ports.licensees.change = async next => {
    ports.licensees.change = change
    await change(next)
    return 'stale'
  }
  expect(await end('gazette', ['world'])).toMatchObject({ outcome: 'ended', entitlements: [{ until: now }] })
})
