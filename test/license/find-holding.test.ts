import { expect, test } from 'vitest'
import { createFindHolding } from '#license/find-holding.ts'
import { licenseeOf } from '#test/functions/api/licensee-of.ts'
import { memoryLicensees } from '#test/memory/memory-licensees.ts'
import { memoryProducts } from '#test/memory/memory-products.ts'

const caller = { scope: 'licensee', licenseeId: 'gazette' }

const setUp = async () => {
  const [licensees, products] = [memoryLicensees(), memoryProducts()]
  const time = { now: new Date('2026-03-01T12:00:00Z') }
  await products.put({ id: 'world', name: 'World' })
  await products.put({ id: 'sport', name: 'Sport' })
  await licensees.put(licenseeOf('gazette', 'world'))
  const find = createFindHolding({ licensees, products, clock: { now: () => time.now } })
  const ids = async () => (await find(caller))?.held.map(({ id }) => id)
  return { licensees, time, find, ids }
}

test('a change of the license takes effect within a minute by the clock', async () => {
  const { licensees, time, ids } = await setUp()
  expect(await ids()).toEqual(['world'])
  await licensees.put(licenseeOf('gazette', 'sport'))
  time.now = new Date('2026-03-01T12:00:59.999Z')
  expect(await ids()).toEqual(['world'])
  time.now = new Date('2026-03-01T12:01:00Z')
  expect(await ids()).toEqual(['sport'])
})

test('the end of an entitlement takes effect at its instant, kept or not', async () => {
  const { licensees, time, ids } = await setUp()
  const ending = { productId: 'world', from: '2026-01-01T00:00:00Z', until: '2026-03-01T12:00:10Z' }
  await licensees.put({ ...licenseeOf('gazette'), entitlements: [ending] })
  expect(await ids()).toEqual(['world'])
  time.now = new Date('2026-03-01T12:00:10Z')
  expect(await ids()).toEqual([])
})

test('a clock set back does not keep a license for longer', async () => {
  const { licensees, time, ids } = await setUp()
  await ids()
  await licensees.put(licenseeOf('gazette', 'sport'))
  time.now = new Date('2026-03-01T11:00:00Z')
  expect(await ids()).toEqual(['sport'])
})

test('who is no licensee holds nothing', async () => {
  const { find } = await setUp()
  expect(await find({ scope: 'licensee' })).toBeUndefined()
  expect(await find({ scope: 'licensee', licenseeId: 'nobody' })).toBeUndefined()
})
