import { beforeEach, describe, expect, test } from 'vitest'
import type { Receipt } from '#schemas/drops/receipt.ts'
import { revision } from '#test/commit/newsroom.ts'
import { openDesk } from './open-desk.ts'

let desk: ReturnType<typeof openDesk>
beforeEach(() => {
  desk = openDesk()
})

describe('the board', () => {
  const operator = { scope: 'operator' }
  const receipt = (minute: number, outcome: Receipt['outcome']): Receipt => ({
    drop: { bucket: 'drops', key: `${minute}`, sequencer: '0A', size: 1, droppedAt: '2026-03-01T09:00:00Z' },
    outcome,
    items: [],
    rejections: [],
    warnings: [],
    completedAt: new Date(Date.UTC(2026, 2, 1, 9, 0, minute * 60)).toISOString(),
  })

  test('sums the drops of the last hour, and lists pending releases', async () => {
    desk.setClock('2026-03-01T10:00:30Z')
    for (const minute of [0, 1, 30, 60])
      await desk.store.receipts.put(receipt(minute, minute === 30 ? 'rejected' : 'accepted'))
    await desk.commitRevision(revision('k1', { status: 'withheld', embargoedUntil: '2026-03-02T10:00:00Z' }))
    const board = await desk.call('readBoard', operator)
    expect(board).toMatchObject({
      dropsIngested: 3,
      dropsRejected: 1,
      receiptMilliseconds: { median: 1_800_000, max: 3_600_000 },
      logHead: 1,
      releases: [
        { articleId: 'harbour', headline: expect.any(String), releaseAt: '2026-03-02T10:00:00.000Z' },
      ],
      casesOpen: 0,
      isCut: false,
    })
    expect(board.minutes).toHaveLength(60)
    expect(board.minutes.at(-1)).toEqual({
      at: '2026-03-01T10:00:00.000Z',
      accepted: 1,
      partial: 0,
      rejected: 0,
    })
    expect(board.minutes[29]).toMatchObject({ rejected: 1 })
  })

  describe('its list of pending releases', () => {
    const at = '2026-03-02T10:00:00Z'
    const held = { status: 'withheld', embargoedUntil: at } as const
    const toCome = async () => (await desk.call('readBoard', operator)).releases
    const state = (body: object) => desk.call('setState', { pathParameters: { id: 'harbour' }, body })

    test('omits an embargo that an editor ended, and shows a moved one at its later instant', async () => {
      await desk.commitRevision(revision('k1', held))
      await state({ state: 'embargoed', until: '2026-03-03T10:00:00Z' })
      expect(await toCome()).toMatchObject([{ kind: 'release', releaseAt: '2026-03-03T10:00:00.000Z' }])
      await state({ state: 'published' })
      expect(await toCome()).toEqual([])
    })

    test('omits those of a killed story, and includes one whose change is not written yet', async () => {
      await desk.commitRevision(revision('k1', held))
      await desk.call('killStory', { pathParameters: { id: 'harbour' }, body: { reason: 'Retracted.' } })
      expect(await toCome()).toEqual([])
      await desk.store.embargoes.put({ articleId: 'pier', orderKey: 'k1', releaseAt: at })
      expect(await toCome()).toEqual([
        { articleId: 'pier', kind: 'release', releaseAt: '2026-03-02T10:00:00.000Z' },
      ])
    })

    test('keeps an embargo until its release ran, and an expiry after it', async () => {
      await desk.commitRevision(revision('k1', { ...held, expires: '2026-03-09T10:00:00Z' }))
      desk.setClock(at)
      expect(await toCome()).toMatchObject([{ kind: 'release' }, { kind: 'expiry' }])
      await desk.commitRelease('harbour')
      expect(await toCome()).toMatchObject([{ kind: 'expiry', releaseAt: '2026-03-09T10:00:00.000Z' }])
    })

    test('lists no release of what may not be used any more then, nor an expiry of what is held', async () => {
      await desk.commitRevision(revision('k1', { ...held, expires: '2026-03-01T18:00:00Z' }))
      expect(await toCome()).toMatchObject([{ kind: 'expiry', releaseAt: '2026-03-02T10:00:00.000Z' }])
      await desk.commitRevision(revision('k2', { status: 'withheld', expires: '2026-03-01T18:00:00Z' }))
      expect(await toCome()).toEqual([])
    })
  })

  test('names the agencies that have sent nothing for longer than is their habit, and no other', async () => {
    const habit = { longestGapMs: 3_600_000, seen: 40 }
    await desk.store.habits.put({ ...habit, agency: 'Coastal Wire', lastSeenAt: '2026-03-01T07:00:00Z' })
    await desk.store.habits.put({ ...habit, agency: 'Hill Wire', lastSeenAt: '2026-03-01T09:30:00Z' })
    desk.setClock('2026-03-01T10:00:00Z')
    expect(await desk.call('readBoard', operator)).toMatchObject({
      agenciesSilent: 1,
      silentAgencies: [{ agency: 'Coastal Wire', lastSeenAt: '2026-03-01T07:00:00Z' }],
    })
  })

  test('counts the dead letters of release and push, and tells an overdue takedown by the time its stage gives', async () => {
    const failed = { release: { waiting: 1, inFlight: 0 }, push: { waiting: 0, inFlight: 2 } }
    desk.failedRuns.count = async () => failed
    await desk.commitRevision(revision('k1'))
    await desk.store.deliveries.record([
      {
        articleId: 'harbour',
        version: 1,
        licenseeId: 'gazette',
        how: 'article',
        products: [],
        deliveredAt: '2026-03-01T10:00:00.000Z',
      },
    ])
    await desk.call('killStory', { pathParameters: { id: 'harbour' }, body: { reason: 'Retracted.' } })
    expect(await desk.call('readBoard', operator)).toMatchObject({
      failedRuns: failed,
      takedowns: [{ articleId: 'harbour', isOverdue: false }],
    })
    desk.setClock('2026-03-01T10:31:00Z')
    expect(await desk.call('readBoard', operator)).toMatchObject({
      takedowns: [{ articleId: 'harbour', isOverdue: true }],
    })
  })

  test('says when the table was last exported, and since when a webhook owes a change', async () => {
    desk.setClock('2026-03-01T10:00:00Z')
    await desk.commitRevision(revision('k1'))
    desk.setClock('2026-03-01T10:20:00Z')
    await desk.commitRevision(revision('k2', { headline: 'Harbour opens again' }))
    const webhook = { licenseeId: 'gazette', status: 'active' as const }
    const readable = [0, 1, 2].map(after => ({ ...webhook, id: `wh_${after}`, after }))
    desk.store.webhooks.all = async () => ({ readable: readable as never, unreadable: [] })
    expect(await desk.call('readBoard', operator)).not.toHaveProperty('exportedAt')
    await desk.store.exports.note(new Date('2026-03-01T03:00:00Z'))
    const { exportedAt, webhooks } = await desk.call('readBoard', operator)
    expect(exportedAt).toBe('2026-03-01T03:00:00.000Z')
    expect(webhooks.map(({ owedSince }: { owedSince?: string }) => owedSince)).toEqual([
      '2026-03-01T10:00:00.000Z',
      '2026-03-01T10:20:00.000Z',
      undefined,
    ])
  })

  test('names stored items that cannot be read, and counts such a case as open', async () => {
    const broken = (name: string) => [{ name, error: new Error('layout 2') }]
    desk.store.cases.listUnreadable = async () => broken('20260301-a')
    desk.store.embargoes.dueBy = async () => ({ readable: [], unreadable: broken('2026-03-02#pier') })
    desk.store.webhooks.all = async () => ({ readable: [], unreadable: broken('gazette#wh_1') })
    expect(await desk.call('readBoard', operator)).toMatchObject({
      casesOpen: 1,
      unreadable: [
        { what: 'case', name: '20260301-a' },
        { what: 'embargo', name: '2026-03-02#pier' },
        { what: 'webhook', name: 'gazette#wh_1' },
      ],
    })
  })

  test('counts the changes of the current month, and prices what was measured', async () => {
    desk.setClock('2026-02-28T23:59:00Z')
    await desk.commitRevision(revision('k1'))
    desk.setClock('2026-03-01T00:30:00Z')
    await desk.commitRevision(revision('k2', { headline: 'Harbour opens again' }))
    desk.meters.set({ oldestDropSeconds: 90, calls: 2_000_000, pushes: 0 })
    const { approximateAgeOfOldestMessage, cost } = await desk.call('readBoard', operator)
    expect(approximateAgeOfOldestMessage).toBe(90)
    expect(cost).toMatchObject({
      month: '2026-03',
      parts: [
        { name: 'changes', count: 1 },
        { name: 'calls', count: 2_000_000, dollars: 2 * desk.prices.poll },
        { name: 'pushes', count: 0, dollars: 0 },
        { name: 'minutes', count: 30 },
      ],
      prices: { date: desk.prices.date },
    })
    expect(cost.dollars).toBeCloseTo(
      2 * desk.prices.poll + (desk.prices.ingest + 30 * desk.prices.minute) / 1e6,
    )
  })

  test('omits figures that were not measured, and reads CloudWatch at most twice a minute', async () => {
    desk.setClock('2026-03-01T10:00:00Z')
    const board = await desk.call('readBoard', operator)
    expect(board).not.toHaveProperty('approximateAgeOfOldestMessage')
    expect(board.cost.parts.map(({ name }: { name: string }) => name)).toEqual(['changes', 'minutes'])
    await desk.call('readBoard', operator)
    expect(desk.meters.reads()).toBe(1)
    desk.setClock('2026-03-01T10:00:30Z')
    await desk.call('readBoard', operator)
    expect(desk.meters.reads()).toBe(2)
  })

  test('sends dead letters back to their queue', async () => {
    desk.dropQueue.fail(3)
    expect(await desk.call('redriveDrops', operator)).toEqual({ moved: 3 })
    expect(await desk.call('readBoard', operator)).toMatchObject({
      deadLetters: { waiting: 0 },
      drops: { waiting: 3 },
    })
    expect(await desk.call('redriveDrops', operator)).toEqual({ moved: 0 })
  })

  test('is answered 403 to an editor', async () => {
    expect(await desk.call('readBoard')).toMatchObject({ problem: { status: 403 } })
    expect(await desk.call('redriveDrops')).toMatchObject({ problem: { status: 403 } })
  })
})
