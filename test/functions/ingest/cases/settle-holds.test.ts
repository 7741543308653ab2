import { beforeEach, describe, expect, test } from 'vitest'
import type { Normalized } from '#domain/copy.ts'
import { createIngestDrop } from '#functions/ingest/ingest-drop.ts'
import type { Article } from '#schemas/article.ts'
import type { Drop } from '#schemas/drop.ts'
import { openNewsroom, text } from '#test/commit/newsroom.ts'
import { story } from '#test/contract/story.ts'
import { memoryDropStore } from '#test/memory/memory-drop-store.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'

describe('the case of a story whose embargo cannot be read', () => {
  let store = memoryPorts()
  let newsroom = openNewsroom(store)
  let count = 0

  const ingest = async (fields: Partial<Article>, read: Partial<Normalized> = {}) => {
    count += 1
    const droppedAt = `2026-03-01T10:0${count}:00Z`
    const drop: Drop = { bucket: 'drops', key: `${count}.txt`, sequencer: `0${count}`, size: 4, droppedAt }
    const drops = memoryDropStore()
    drops.add(drop, new Uint8Array(4))
    const article = story({ id: 'pier', headline: 'Pier opens', ...text(`Version ${count}`), ...fields })
    const stories = [{ spans: [], removed: [], warnings: [], article, ...read }]
    const reading = { ok: true as const, format: 'text', stories, rejections: [], warnings: [] }
    return createIngestDrop({ ...store, ...newsroom, drops, read: async () => reading })(drop)
  }
  const openIds = async () => (await store.cases.listOpen()).map(({ candidates }) => candidates)

  beforeEach(async () => {
    store = memoryPorts()
    newsroom = openNewsroom(store)
    count = 0
    await ingest({ status: 'withheld' })
    await ingest({ id: 'other', headline: 'Another story', status: 'withheld' })
    expect(await openIds()).toHaveLength(2)
  })

  test.each<[string, Partial<Article>]>([
    ['publishes it', { status: 'usable' }],
    ['says until when', { status: 'withheld', embargoedUntil: '2026-06-11T11:00:00.000Z' }],
    ['kills it', { status: 'canceled', body: { html: '', text: '', wordCount: 0 } }],
  ])('is closed when the agency %s', async (_, fields) => {
    await ingest(fields)
    expect(await openIds()).toEqual([['other']])
  })

  test('is closed when the agency kills the story by a notice', async () => {
    const note = 'Editors: A kill is mandatory.'
    await ingest(
      { id: 'notice', status: 'canceled', body: { html: '', text: '', wordCount: 0 } },
      { notice: { kind: 'kill', target: { headline: 'Pier opens' }, note } },
    )
    expect((await newsroom.readArticle('pier'))?.status).toBe('canceled')
    expect(await openIds()).toEqual([['other']])
  })

  test('stays the only one when the agency sends the very same copy again, and the receipt names it', async () => {
    const { id } = (await store.cases.listOpen()).find(({ candidates }) => candidates.includes('pier')) ?? {}
    const again = await ingest({ status: 'withheld', ...text('Version 1') })
    expect(again.items).toMatchObject([{ outcome: 'duplicate', caseId: id }])
    expect(await openIds()).toHaveLength(2)
  })

  test('is opened again once an editor has decided it, not by the same copy but by another text', async () => {
    for (const open of await store.cases.listOpen())
      await store.cases.close({
        ...open,
        status: 'closed',
        closedAt: '2026-03-01T10:05:00Z',
        closedBy: 'desk',
      })
    const again = await ingest({ status: 'withheld', ...text('Version 1') })
    expect(again.items[0]).not.toHaveProperty('caseId')
    expect(await openIds()).toEqual([])
    await ingest({ status: 'withheld' })
    expect(await openIds()).toEqual([['pier']])
  })

  test('leaves open a case that asks which of several stories is to be held', async () => {
    const drop = { bucket: 'drops', key: 'notice.txt' }
    await store.cases.open({
      id: 'c9',
      kind: 'withhold',
      status: 'open',
      candidates: ['pier', 'quay'],
      note: 'Hold it.',
      target: {},
      drop,
      openedAt: '2026-03-01T10:05:00Z',
    })
    await ingest({ status: 'usable' })
    expect(await openIds()).toContainEqual(['pier', 'quay'])
  })

  test('is opened by an embargo whose year must be mistyped, which stands, and closed by the mended year', async () => {
    const embargo = {
      status: 'withheld' as const,
      evidence: { embargoedUntil: { raw: 'Embargo: 2206-06-11', rule: 'x' } },
    }
    const far = await ingest({ id: 'vote', ...embargo, embargoedUntil: '2027-03-01T11:00:00.000Z' })
    expect(far.items).toMatchObject([{ status: 'withheld', caseId: expect.any(String) }])
    expect(await newsroom.readArticle('vote')).toMatchObject({ embargoedUntil: '2027-03-01T11:00:00.000Z' })
    expect(
      (await store.cases.listOpen()).find(({ candidates }) => candidates.includes('vote')),
    ).toMatchObject({
      kind: 'embargo',
      note: 'Embargo: 2206-06-11\n(That is 2027-03-01T11:00:00.000Z: is the year right?)',
    })
    await ingest({ id: 'vote', ...embargo, embargoedUntil: '2026-12-31T11:00:00.000Z' })
    expect((await openIds()).flat()).not.toContain('vote')
  })

  test('stays open when the agency sends the story again without an end', async () => {
    await ingest({ status: 'withheld' })
    expect((await openIds()).flat()).toContain('pier')
  })
})
