import { beforeEach, describe, expect, test } from 'vitest'
import type { DropReading } from '#domain/drop/drop-reading.ts'
import { identify } from '#domain/revisions/naming/identify.ts'
import { createIngestDrop, MAX_STORIES } from '#functions/ingest/ingest-drop.ts'
import type { Article } from '#schemas/article.ts'
import type { Drop } from '#schemas/drop.ts'
import { MAX_DROP_BYTES } from '#schemas/drops/max-drop-bytes.ts'
import type { Rejection } from '#schemas/drops/rejection.ts'
import { openNewsroom, text } from '#test/commit/newsroom.ts'
import { story } from '#test/contract/story.ts'
import { memoryDropStore } from '#test/memory/memory-drop-store.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'

const drop: Drop = {
  bucket: 'drops',
  key: 'desk/harbour.txt',
  sequencer: '0A',
  size: 12,
  droppedAt: '2026-03-01T10:00:00Z',
}

const rejection: Rejection = {
  code: 'missing-headline',
  field: 'headline',
  detail: 'Add a headline.',
  line: 1,
}

const readingOf = (articles: Article[], rejections: Rejection[] = []): DropReading => ({
  ok: true,
  format: 'text',
  stories: articles.map(article => ({ article, spans: [], removed: [], warnings: [] })),
  rejections,
  warnings: ['declares UTF-8, is windows-1252'],
})

describe('ingesting a drop', () => {
  let store = memoryPorts()
  let drops = memoryDropStore()
  let newsroom = openNewsroom(store)
  beforeEach(() => {
    store = memoryPorts()
    drops = memoryDropStore()
    newsroom = openNewsroom(store)
    drops.add(drop, new TextEncoder().encode('The harbour'))
  })

  const ingestAs = (reading: DropReading, each: Drop = drop) =>
    createIngestDrop({ ...store, ...newsroom, drops, read: async () => reading })(each)

  test('notes in the receipt who dropped it, where that was said', async () => {
    const named = { ...drop, sequencer: '0F' }
    drops.add(named, new TextEncoder().encode('The harbour'), { by: 'Ida Brandt' })
    expect(await ingestAs(readingOf([story()]), named)).toMatchObject({ droppedBy: 'Ida Brandt' })
    expect(await ingestAs(readingOf([story()]))).not.toHaveProperty('droppedBy')
  })

  test('says in the receipt that a story came after its use had ended', async () => {
    const ended = [story({ id: 'ended', expires: '2026-03-01T09:00:00Z' })]
    const { warnings } = await ingestAs(readingOf(ended))
    expect(warnings).toContain(
      'its use ended 2026-03-01T09:00:00Z, so no licensee is given it: drop it again with a later end, or with none (article ended)',
    )
    const others = [
      story({ id: 'killed', expires: '2026-03-01T09:00:00Z', status: 'canceled' }),
      story({ id: 'still', expires: '2026-03-01T11:00:00Z' }),
    ]
    const later = { ...drop, sequencer: '0C' }
    drops.add(later, new TextEncoder().encode('The pier'))
    expect(`${(await ingestAs(readingOf(others), later)).warnings}`).not.toContain('its use ended')
  })

  test.each([
    [
      '2026-03-02T09:00:00Z',
      ['its use ends 2026-03-02T09:00:00Z, before its embargo at 2026-03-02T09:00:00Z'],
    ],
    ['2026-03-02T09:00:01Z', []],
    ['2026-03-01T09:00:00Z', ['its use ended 2026-03-01T09:00:00Z']],
  ])(
    'says in the receipt of copy embargoed to 2 March, 9:00, whose use ends %s, whether it is ever published',
    async (expires, said) => {
      const embargoed = story({
        id: 'late',
        status: 'withheld',
        embargoedUntil: '2026-03-02T09:00:00Z',
        expires,
      })
      const { warnings = [] } = await ingestAs(readingOf([embargoed]))
      expect(
        warnings.flatMap(warning => /^its use [^,]+(?:, before [^,]+)?/.exec(warning)?.[0] ?? []),
      ).toEqual(said)
    },
  )

  test('says in the receipt that the file brought its item under another agency before', async () => {
    const numbered = (agency: string) =>
      story({ id: identify({ sourceId: 'V9001', agency, path: '' }), sourceId: 'V9001', agency })
    const inTurn = ['01', '02', '03'].map(sequencer => ({ ...drop, sequencer }))
    const [first = drop, second = drop, third = drop] = inTurn
    for (const each of inTurn) drops.add(each, new TextEncoder().encode('The harbour'))
    const wrong = await ingestAs(readingOf([numbered('Costal Wire')]), first)
    expect(`${wrong.warnings}`).not.toContain('V9001')
    const { id } = numbered('Costal Wire')
    expect((await ingestAs(readingOf([numbered('Coastal Wire')]), second)).warnings).toContain(
      `an earlier drop of this file is item V9001 of Costal Wire and stays as it is: kill it if this one replaces it (article ${id})`,
    )
    expect(`${(await ingestAs(readingOf([numbered('Coastal Wire')]), third)).warnings}`).not.toContain(
      'V9001',
    )
  })

  test('passes bytes, key and time of the drop to the reader', async () => {
    const read = async (given: object): Promise<DropReading> => {
      expect(given).toEqual({
        bytes: new TextEncoder().encode('The harbour'),
        path: 'desk/harbour.txt',
        receivedAt: '2026-03-01T10:00:00Z',
      })
      return readingOf([story()])
    }
    await createIngestDrop({ ...store, ...newsroom, drops, read })(drop)
    expect.assertions(1)
  })

  test('commits its story and writes the receipt', async () => {
    const receipt = await ingestAs(readingOf([story({ byline: 'Ana Ruiz', agency: 'Coastal Wire' })]))
    expect(receipt).toMatchObject({
      drop,
      outcome: 'accepted',
      format: 'text',
      items: [
        {
          outcome: 'accepted',
          articleId: 'harbour',
          headline: 'Harbour reopens after the storm',
          byline: 'Ana Ruiz',
          agency: 'Coastal Wire',
          status: 'usable',
          seq: 1,
        },
      ],
      rejections: [],
      warnings: ['declares UTF-8, is windows-1252'],
      completedAt: '2026-03-01T10:00:00.000Z',
    })
    expect(await store.receipts.find(drop)).toEqual(receipt)
    expect(await newsroom.readArticle('harbour')).toMatchObject({
      headline: 'Harbour reopens after the storm',
    })
  })

  test('writes into the receipt until when a story is withheld, if it has an end', async () => {
    const until = (embargoedUntil: string) => ({ status: 'withheld', embargoedUntil }) as const
    const ahead = await ingestAs(readingOf([story(until('2026-03-02T06:00:00.000Z'))]))
    expect(ahead.items).toMatchObject([{ status: 'withheld', embargoedUntil: '2026-03-02T06:00:00.000Z' }])
    const endless = { ...drop, key: 'pier.txt', sequencer: '0B' }
    drops.add(endless, new TextEncoder().encode('The pier'))
    const held = await ingestAs(readingOf([story({ id: 'pier', status: 'withheld' })]), endless)
    expect(held.items[0]).not.toHaveProperty('embargoedUntil')
  })

  test('for a second time changes nothing, not even the receipt', async () => {
    const receipt = await ingestAs(readingOf([story()]))
    newsroom.setClock('2026-03-01T11:00:00Z')
    expect(await ingestAs(readingOf([story(text('Another text'))]))).toEqual(receipt)
    expect(await newsroom.log()).toHaveLength(1)
  })

  test('for a second time looks up the receipt only after a minute, and changes nothing in either case', async () => {
    const lookUps: string[] = []
    const receipts = {
      ...store.receipts,
      find(each: Drop) {
        lookUps.push(each.key)
        return store.receipts.find(each)
      },
    }
    const ingest = createIngestDrop({
      ...store,
      ...newsroom,
      receipts,
      drops,
      read: async () => readingOf([story()]),
    })
    const receipt = await ingest(drop)
    newsroom.setClock('2026-03-01T10:00:59Z')
    expect(await ingest(drop)).toEqual(receipt)
    expect(lookUps).toEqual([])
    newsroom.setClock('2026-03-01T10:01:00Z')
    expect(await ingest(drop)).toEqual(receipt)
    expect(lookUps).toEqual([drop.key])
    expect(await newsroom.log()).toHaveLength(1)
  })

  test('orders revisions by source version, timestamp and sequencer', async () => {
    const again: Drop = { ...drop, sequencer: '09' }
    drops.add(again, new TextEncoder().encode('The pier'))
    await ingestAs(readingOf([story({ sourceVersion: '2' })]))
    const later = { sourceVersion: '10', ...text('The harbour is shut again.') }
    const receipt = await ingestAs(readingOf([story(later)]), again)
    expect(receipt.items).toMatchObject([{ outcome: 'accepted', seq: 2 }])
  })

  test('writes into the receipt why a revision was superseded', async () => {
    const earlier: Drop = { ...drop, sequencer: '09' }
    drops.add(earlier, new TextEncoder().encode('The pier'))
    await ingestAs(readingOf([story()]))
    const superseded = await ingestAs(readingOf([story(text('The harbour is shut.'))]), earlier)
    expect(superseded.items).toMatchObject([{ outcome: 'superseded', supersededBy: 'later-revision' }])
  })

  test('commits the stories of a package separately, and lists those that could not be read', async () => {
    const stories = [
      story(),
      story({ id: 'pier' }),
      story({ id: 'harbour', ...text('The same story, updated.') }),
    ]
    const receipt = await ingestAs(readingOf(stories, [rejection]))
    expect(receipt).toMatchObject({ outcome: 'partial', rejections: [rejection] })
    expect(receipt.items.map(item => item.seq)).toEqual([1, 2, 3])
    expect(new Set(receipt.items.map(item => item.orderKey)).size).toBe(2 + 1)
  })

  test('rejects what the reader refuses, and reads it again when it is dropped again', async () => {
    const refused: DropReading = { ok: false, format: 'text', rejection }
    expect(await ingestAs(refused)).toMatchObject({ outcome: 'rejected', items: [], rejections: [rejection] })
    expect(await ingestAs(readingOf([story()]))).toMatchObject({ outcome: 'accepted' })
  })

  test('rejects a drop that is too large, by its event or by its bytes', async () => {
    const unread = () => {
      throw new Error('It was read')
    }
    const ingest = createIngestDrop({ ...store, ...newsroom, drops, read: unread })
    const large: Drop = { ...drop, key: 'large.txt' }
    drops.add(large, new Uint8Array(MAX_DROP_BYTES + 1))
    for (const each of [large, { ...large, key: 'larger.txt', size: MAX_DROP_BYTES + 1 }])
      expect(await ingest(each)).toMatchObject({ outcome: 'rejected', rejections: [{ code: 'too-large' }] })
  })

  test('rejects a drop of more stories than a receipt can hold, and commits none', async () => {
    const one = story()
    const many = Array.from({ length: MAX_STORIES }, () => one)
    expect(await ingestAs(readingOf(many, [rejection]))).toMatchObject({
      outcome: 'rejected',
      format: 'text',
      items: [],
      rejections: [{ code: 'too-large', detail: expect.stringContaining('The drop has 2001 stories') }],
    })
    const more = Array.from({ length: MAX_STORIES }, () => rejection)
    const refused = await ingestAs({ ok: false, rejection, more })
    expect(refused.rejections).toMatchObject([{ code: 'too-large' }])
    expect(await newsroom.log()).toEqual([])
  })

  test('throws when the drop is gone or the reader fails, and writes no receipt', async () => {
    const gone: Drop = { ...drop, key: 'gone.txt' }
    await expect(ingestAs(readingOf([story()]), gone)).rejects.toThrow('removed')
    const broken = () => {
      throw new Error('The machine failed')
    }
    await expect(createIngestDrop({ ...store, ...newsroom, drops, read: broken })(drop)).rejects.toThrow(
      'machine',
    )
    expect(await store.receipts.find(gone)).toBeUndefined()
    expect(await store.receipts.find(drop)).toBeUndefined()
  })
})
