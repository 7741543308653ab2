import { expect, test } from 'vitest'
import { createFindHolding } from '#license/find-holding.ts'
import { licenseeOf } from '#test/functions/api/licensee-of.ts'
import { memoryLicensees } from '#test/memory/memory-licensees.ts'
import { memoryProducts } from '#test/memory/memory-products.ts'

const caller = { scope: 'licensee', licenseeId: 'gazette' }

const withEntitlement = (id: string, from: string, until?: string) => ({
  ...licenseeOf(id),
  entitlements: [{ productId: 'world', from, ...(until && { until }) }],
})

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

test('a changed license takes effect within a minute', async () => {
  const { licensees, time, ids } = await setUp()
  expect(await ids()).toEqual(['world'])
  await licensees.put(licenseeOf('gazette', 'sport'))
  time.now = new Date('2026-03-01T12:00:59.999Z')
  expect(await ids()).toEqual(['world'])
  time.now = new Date('2026-03-01T12:01:00Z')
  expect(await ids()).toEqual(['sport'])
})

test('an entitlement begins and ends at its very instants, though the license is cached', async () => {
  const { licensees, time, ids } = await setUp()
  await licensees.put(withEntitlement('gazette', '2026-03-01T12:00:05Z', '2026-03-01T12:00:10Z'))
  const seen: unknown[] = []
  for (const second of ['00', '04', '05', '09', '10', '05', '04']) {
    time.now = new Date(`2026-03-01T12:00:${second}Z`)
    seen.push(await ids())
  }
  expect(seen).toEqual([[], [], ['world'], ['world'], [], ['world'], []])
})

test('licensees are cached, and beyond the limit of memory the ones read first are dropped', async () => {
  const { licensees, find } = await setUp()
  const many = Array.from({ length: 1_200 }, () => 'world')
  const names = Array.from({ length: 51 }, (_, number) => `paper-${number}`)
  const entitlements = [...licenseeOf('', ...many).entitlements]
  for (const name of names) await licensees.put({ ...licenseeOf(name), entitlements })
  const ask = (name: string) => find({ scope: 'licensee', licenseeId: name })
  const first = new Map<string, unknown>()
  for (const name of names) first.set(name, await ask(name))
  const isKept = async (name: string) => (await ask(name)) === first.get(name)
  expect(await isKept('paper-50')).toBe(true)
  expect(await isKept('paper-2')).toBe(true)
  expect(await isKept('paper-0')).toBe(false)
})

test('a clock set back does not extend the caching of a license', async () => {
  const { licensees, time, ids } = await setUp()
  await ids()
  await licensees.put(licenseeOf('gazette', 'sport'))
  time.now = new Date('2026-03-01T11:00:00Z')
  expect(await ids()).toEqual(['sport'])
})

test('an entitlement has not begun by a clock that turns out to be ahead as the license is read', async () => {
  const { licensees, time, ids } = await setUp()
  await licensees.put(withEntitlement('gazette', '2026-03-01T12:30:00Z'))
  const { find } = licensees
  licensees.find = async id => {
    time.now = new Date('2026-03-01T12:00:00Z')
    return find(id)
  }
  time.now = new Date('2026-03-01T13:00:00Z')
  expect(await ids()).toEqual([])
})

test('a caller without a known licensee has no holding', async () => {
  const { find } = await setUp()
  expect(await find({ scope: 'licensee' })).toBeUndefined()
  expect(await find({ scope: 'licensee', licenseeId: 'nobody' })).toBeUndefined()
})
