import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Receipt } from '#schemas/drops/receipt.ts'
import { type World, worlds } from './worlds.ts'

describe.each(worlds)('receipts %s', (_name, open) => {
  let world: World
  beforeAll(async () => {
    world = await open()
  })
  afterAll(() => world.close())

  const receiptFor = (key: string, sequencer: string, fields: Partial<Receipt> = {}): Receipt => ({
    drop: { bucket: 'drops', key, sequencer, size: 10, droppedAt: '2026-03-01T10:00:00Z' },
    outcome: 'accepted',
    items: [],
    rejections: [],
    warnings: [],
    completedAt: '2026-03-01T10:00:01Z',
    ...fields,
  })

  test('are found by bucket, key and sequencer', async () => {
    const { receipts } = world.ports
    const receipt = receiptFor('desk/a story+1.txt', '0A')
    await receipts.put(receipt)
    expect(await receipts.find(receipt.drop)).toEqual(receipt)
    expect(await receipts.find({ ...receipt.drop, sequencer: '0B' })).toBeUndefined()
    expect(await receipts.find({ ...receipt.drop, bucket: 'elsewhere' })).toBeUndefined()
  })

  test('of several drops are found together, in the order of the drops', async () => {
    const { receipts } = world.ports
    const [first, second] = [receiptFor('first.txt', '0A'), receiptFor('second.txt', '0A')]
    for (const receipt of [first, second]) await receipts.put(receipt)
    const missing = receiptFor('none.txt', '0A').drop
    expect(await receipts.findEach([second.drop, missing, first.drop])).toEqual([second, first])
    expect(await receipts.findEach([])).toEqual([])
  })

  test('a later receipt of the same drop replaces the earlier', async () => {
    const { receipts } = world.ports
    const rejection = { code: 'missing-body' as const, detail: 'No body: add the story.', line: 3 }
    await receipts.put(receiptFor('again.txt', '0A', { outcome: 'rejected', rejections: [rejection] }))
    await receipts.put(receiptFor('again.txt', '0A'))
    expect(await receipts.forKey('drops', 'again.txt', 5)).toEqual([receiptFor('again.txt', '0A')])
  })

  test('an accepted receipt is never replaced', async () => {
    const { receipts } = world.ports
    const accepted = receiptFor('last.txt', '0A')
    expect(await receipts.put(accepted)).toEqual(accepted)
    const later = receiptFor('last.txt', '0A', { outcome: 'rejected', completedAt: '2026-03-01T11:00:00Z' })
    expect(await receipts.put(later)).toEqual(accepted)
    expect(await receipts.find(accepted.drop)).toEqual(accepted)
  })

  test('of one day are listed newest first, before a given instant', async () => {
    const { receipts } = world.ports
    const at = (completedAt: string) => receiptFor(`${completedAt}.txt`, '0A', { completedAt })
    const instants = ['2026-04-01T23:59:59.999Z', '2026-04-02T00:00:00.000Z', '2026-04-02T11:00:00.000Z']
    for (const instant of instants) await receipts.put(at(instant))
    const on = async (day: string, before: string, limit = 9) =>
      (await receipts.writtenOn(day, new Date(before), limit)).map(({ completedAt }) => completedAt)
    expect(await on('2026-04-02', '2026-04-03T00:00:00.000Z')).toEqual(instants.slice(1).reverse())
    expect(await on('2026-04-02', '2026-04-02T11:00:00.000Z')).toEqual([instants[1]])
    expect(await on('2026-04-02', '2026-04-03T00:00:00.000Z', 1)).toEqual([instants[2]])
    expect(await on('2026-04-04', '2026-04-05T00:00:00.000Z')).toEqual([])
  })

  const everyPage = async (day: string, limit: number): Promise<string[]> => {
    const keys: string[] = []
    let before: string | undefined = `${day}T23:59:59.999Z`
    while (before) {
      const page: Receipt[] = await world.ports.receipts.writtenOn(day, new Date(before), limit)
      keys.push(...page.map(({ drop }) => drop.key))
      before = page.length < limit ? undefined : page.at(-1)?.completedAt
    }
    return keys.toSorted()
  }

  test('of one day are listed page by page, each once, also when several have the same instant', async () => {
    const secondOf = { a: 1, b: 2, c: 2, d: 2, e: 3 }
    for (const [key, second] of Object.entries(secondOf))
      await world.ports.receipts.put(
        receiptFor(key, '0A', { completedAt: `2026-04-05T10:00:0${second}.000Z` }),
      )
    for (const limit of [1, 2, 3, 4, 5, 6])
      expect(await everyPage('2026-04-05', limit), `pages of ${limit}`).toEqual(Object.keys(secondOf))
  })

  test('of one day or one key are listed up to the limit even when they are long', async () => {
    const warnings = ['The byline names nobody. '.repeat(12_000)]
    for (const place of [1, 2, 3, 4, 5, 6])
      await world.ports.receipts.put(
        receiptFor('long.zip', `0${place}`, { warnings, completedAt: `2026-04-06T10:00:0${place}.000Z` }),
      )
    const end = new Date('2026-04-07T00:00:00Z')
    expect(await world.ports.receipts.writtenOn('2026-04-06', end, 9)).toHaveLength(6)
    expect(await world.ports.receipts.forKey('drops', 'long.zip', 5)).toHaveLength(5)
  })

  test('of a drop with thousands of stories are kept whole, and stay final', async () => {
    const items = Array.from({ length: 2_000 }, (_, place) => ({
      outcome: 'accepted' as const,
      path: `night/${place}/harbor-bridge.xml`,
      articleId: createHash('sha256').update(`${place}`).digest('hex').slice(0, 24),
      orderKey: `/2026-04-07T10:00:00.000Z/0A${place}`,
      headline: `Harbor bridge number ${place * 7919} reopens after two years of repairs, a month ahead of plan`,
      byline: `Maren Tolliver ${place}, Coastline News Service`,
      agency: 'Coastline News Service',
      status: 'usable' as const,
      seq: place + 1,
    }))
    const receipt = receiptFor('night.zip', '0A', { items, completedAt: '2026-04-07T10:00:00.000Z' })
    const { receipts } = world.ports
    expect(await receipts.put(receipt)).toEqual(receipt)
    expect(await receipts.put({ ...receipt, outcome: 'rejected' })).toEqual(receipt)
    expect(await receipts.forKey('drops', 'night.zip', 1)).toEqual([receipt])
    expect(await receipts.writtenOn('2026-04-07', new Date('2026-04-08T00:00:00Z'), 9)).toEqual([receipt])
  })

  test('of a drop too large for one item still say what became of each story', async () => {
    const noise = (place: number) => createHash('sha512').update(`${place}`).digest('base64')
    const items = Array.from({ length: 2_000 }, (_, place) => ({
      outcome: 'accepted' as const,
      path: `${noise(place)}.xml`,
      articleId: createHash('sha256').update(`${place}`).digest('hex').slice(0, 24),
      orderKey: `/2026-04-08T10:00:00.000Z/0A${place}`,
      headline: noise(-place).repeat(5),
      byline: noise(place + 0.5),
      agency: noise(place + 0.25),
      status: 'usable' as const,
      seq: place + 1,
    }))
    const receipt = receiptFor('noise.zip', '0A', { items, completedAt: '2026-04-08T10:00:00.000Z' })
    const { receipts } = world.ports
    await receipts.put(receipt)
    const [kept] = await receipts.forKey('drops', 'noise.zip', 1)
    const wordless = (each: Receipt | undefined) =>
      each?.items.map(({ path: _, headline: __, byline: ___, agency: ____, ...rest }) => rest)
    expect(wordless(kept)).toEqual(wordless(receipt))
    expect(await receipts.writtenOn('2026-04-08', new Date('2026-04-09T00:00:00Z'), 9)).toEqual([kept])
  })

  test('of one key are listed newest first, though sequencers differ in length', async () => {
    const { receipts } = world.ports
    for (const sequencer of ['0A', '0A01', '09FF', '0B'])
      await receipts.put(receiptFor('many.txt', sequencer))
    const found = await receipts.forKey('drops', 'many.txt', 3)
    expect(found.map(receipt => receipt.drop.sequencer)).toEqual(['0B', '0A01', '0A'])
  })
})
