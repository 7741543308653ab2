import { beforeEach, describe, expect, test } from 'vitest'
import { nextHabit } from '#domain/habits/next-habit.ts'
import { createNoteAgencies } from '#functions/ingest/afterwards/note-agencies.ts'
import { createCountOverdue } from '#functions/release/count-overdue.ts'
import { createTakeStock } from '#functions/release/take-stock.ts'
import type { AgencyHabit } from '#schemas/agency-habit.ts'
import { openNewsroom, revision } from '#test/commit/newsroom.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'

const HOUR = 3_600_000

describe('takeStock', () => {
  let store = memoryPorts()
  let newsroom = openNewsroom(store)
  let told: object[] = []
  beforeEach(() => {
    store = memoryPorts()
    newsroom = openNewsroom(store)
    told = []
  })

  const takeStock = () => {
    const ports = { ...store, ...newsroom }
    const log = { info: (message: string, fields: object) => told.push({ message, ...fields }) }
    return createTakeStock({
      ...ports,
      countOverdue: createCountOverdue({ ...ports, takedownMinutes: 60 }),
      log,
    })()
  }
  const delivered = {
    articleId: 'harbour',
    version: 1,
    how: 'article' as const,
    products: ['all'],
    deliveredAt: '2026-03-01T10:00:00Z',
  }
  const deliver = (licenseeId: string) => store.deliveries.record([{ ...delivered, licenseeId }])
  const counted = async () => (await takeStock()).counted
  const overdue = async () => (await counted()).overdueTakedowns

  test('counts a kill as overdue that a licensee has not acknowledged within the hour', async () => {
    await newsroom.commitRevision(revision('k1'))
    await deliver('gazette')
    await newsroom.commitRevision(revision('k2', { status: 'canceled' }))
    expect(await overdue()).toBe(0)
    newsroom.setClock('2026-03-01T11:00:00.001Z')
    expect(await overdue()).toBe(1)
    const acknowledgedAt = '2026-03-01T11:00:00Z'
    await store.takedowns.acknowledge({
      articleId: 'harbour',
      licenseeId: 'gazette',
      version: 2,
      acknowledgedAt,
    })
    expect(await overdue()).toBe(0)
    expect(await store.takedowns.open()).toEqual([])
    expect(await store.takedowns.all()).toHaveLength(1)
  })

  test('does not count a kill of undelivered copy, or one that was undone', async () => {
    await newsroom.commitRevision(revision('k1'))
    await newsroom.commitRevision(revision('k2', { status: 'canceled' }))
    newsroom.setClock('2026-03-01T11:30:00Z')
    expect(await overdue()).toBe(0)
    await deliver('gazette')
    await newsroom.commitText({ kind: 'reinstatement', revision: revision('k3') })
    expect(await overdue()).toBe(0)
  })

  test('counts the time to take down a story that was killed again from its latest kill', async () => {
    await newsroom.commitRevision(revision('k1'))
    await deliver('gazette')
    await newsroom.commitRevision(revision('k2', { status: 'canceled' }))
    newsroom.setClock('2026-03-01T10:50:00Z')
    await newsroom.commitText({ kind: 'reinstatement', revision: revision('k3') })
    await newsroom.commitRevision(revision('k4', { status: 'canceled' }))
    newsroom.setClock('2026-03-01T11:30:00Z')
    expect(await overdue()).toBe(0)
    newsroom.setClock('2026-03-01T11:51:00Z')
    expect(await overdue()).toBe(1)
  })

  test('counts a kill that is in the log, though its writer died before it finished', async () => {
    await newsroom.commitRevision(revision('k1'))
    await deliver('gazette')
    const { writeCurrent } = store.articles
    store.articles.writeCurrent = async current => {
      if (!current.pending) throw new Error('The process died')
      return writeCurrent(current)
    }
    await expect(newsroom.commitRevision(revision('k2', { status: 'canceled' }))).rejects.toThrow('died')
    newsroom.setClock('2026-03-01T11:30:00Z')
    expect(await overdue()).toBe(1)
    expect(await store.takedowns.open()).toHaveLength(1)
  })

  test('settles kills that need no acknowledgement, however many older ones wait for one', async () => {
    const ids = Array.from({ length: 130 }, (_, index) => `story-${String(index).padStart(3, '0')}`)
    for (const id of ids) {
      await newsroom.commitRevision(revision('k1', { id }))
      // The first forty were given to a licensee who never answers.
      if (id < 'story-040')
        await store.deliveries.record([{ ...delivered, articleId: id, licenseeId: 'gazette' }])
      await newsroom.commitRevision(revision('k2', { id, status: 'canceled' }))
    }
    newsroom.setClock('2026-03-01T12:00:00Z')
    const ports = { ...store, ...newsroom, takedownMinutes: 60 }
    const countOverdue = createCountOverdue(ports)
    for (let minute = 0; minute < 6; minute += 1) expect(await countOverdue()).toBeGreaterThanOrEqual(25)
    expect((await store.takedowns.open()).map(({ articleId }) => articleId)).toEqual(ids.slice(0, 40))
    expect(await countOverdue()).toBe(40)
  })

  test('settles what can be read behind what cannot, and names that as a failure', async () => {
    await newsroom.commitRevision(revision('k1', { status: 'canceled' }))
    newsroom.setClock('2026-03-01T12:00:00Z')
    const { openBefore } = store.takedowns
    const unreadable = [{ name: '2026-03-01T10:00:00.000Z#pier', error: new Error('No orderKey') }]
    store.takedowns.openBefore = async (...asked) => ({ ...(await openBefore(...asked)), unreadable })
    expect((await takeStock()).failures).toMatchObject([
      { errors: [{ message: 'The takedown 2026-03-01T10:00:00.000Z#pier cannot be read' }] },
    ])
    expect(await store.takedowns.open()).toEqual([])
  })

  test('counts the open cases, however old', async () => {
    const open = (id: string) =>
      store.cases.open({
        id,
        kind: 'kill',
        status: 'open',
        target: { headline: 'Harbour burns' },
        note: 'A kill is mandatory.',
        candidates: [],
        drop: { bucket: 'drops', key: `${id}.txt` },
        openedAt: '2026-03-01T10:00:00Z',
      })
    newsroom.setClock('2026-03-31T12:00:00Z')
    for (const id of ['20260228-a', '20260301-b', '20260331-c']) await open(id)
    expect((await counted()).openCases).toBe(3)
    const closed = await store.cases.find('20260331-c')
    if (closed) await store.cases.close({ ...closed, status: 'closed', closedBy: 'desk' })
    expect((await counted()).openCases).toBe(2)
  })

  test('tells how old the last export is, and without one how old the log is', async () => {
    const age = async () => (await counted()).exportAgeHours
    newsroom.setClock('2026-03-05T10:00:00Z')
    expect(await age()).toBe(0)
    newsroom.setClock('2026-03-01T10:00:00Z')
    await newsroom.commitRevision(revision('k1'))
    newsroom.setClock('2026-03-02T16:00:00Z')
    expect(await age()).toBe(30)
    await store.exports.note(new Date('2026-03-02T04:00:00Z'))
    expect(await age()).toBe(12)
  })

  test('counts the rest when one count fails', async () => {
    store.habits.all = () => Promise.reject(new Error('Item H Coastal Wire has layout 2'))
    expect(await takeStock()).toEqual({
      counted: { overdueTakedowns: 0, openCases: 0, exportAgeHours: 0 },
      failures: [expect.objectContaining({ message: 'Item H Coastal Wire has layout 2' })],
    })
  })

  test('logs an agency that is silent for longer than its usual nights, and no other', async () => {
    const start = Date.parse('2026-03-02T08:00:00Z')
    const hear = async (agency: string, hours: readonly number[]) => {
      for (const hour of hours) {
        const at = new Date(start + hour * HOUR)
        const noteAgencies = createNoteAgencies({ habits: store.habits, clock: { now: () => at } })
        await noteAgencies([agency])
      }
    }
    /** Four days of eight hours. */
    const days = [0, 1, 2, 3].flatMap(day => [0, 1, 2, 3, 4, 5, 6, 7, 8].map(hour => 24 * day + hour))
    await hear('Coastal Wire', days)
    await hear('Ridge News', [...days, 84.9])
    await hear('New Agency', [0])
    const at = (hour: number) => newsroom.setClock(new Date(start + hour * HOUR).toISOString())
    at(80 + 15)
    expect((await counted()).silentAgencies).toBe(0)
    at(80 + 24.1)
    expect((await counted()).silentAgencies).toBe(1)
    expect(told).toEqual([{ message: 'Agency silent', agency: 'Coastal Wire', hours: 24, usualHours: 15 }])
    at(80 + 24 * 8)
    expect((await counted()).silentAgencies).toBe(0)
  })
})

test('an agency’s longest silence decays by half in a week', () => {
  const known: AgencyHabit = {
    agency: 'a',
    lastSeenAt: '2026-03-01T00:00:00.000Z',
    longestGapMs: 20 * HOUR,
    seen: 9,
  }
  const after = (hours: number) =>
    nextHabit(known, 'a', new Date(Date.parse(known.lastSeenAt) + hours * HOUR))
  expect(after(1)).toMatchObject({ seen: 10, lastSeenAt: '2026-03-01T01:00:00.000Z' })
  expect(after(1).longestGapMs / HOUR).toBeCloseTo(19.92, 1)
  expect(after(30).longestGapMs).toBe(30 * HOUR)
  expect(after(-1)).toMatchObject({ lastSeenAt: known.lastSeenAt })
})
