import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { createIngestDrop } from '#functions/ingest/ingest-drop.ts'
import { openNewsroom } from '#test/commit/newsroom.ts'
import { memoryDropStore } from '#test/memory/memory-drop-store.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'

const item = (headline: string, fields: object): string =>
  JSON.stringify({
    uri: 'urn:newsml:sorn:oven',
    type: 'text',
    pubstatus: 'usable',
    headline,
    body_text: 'The council of Sorn decided it on Monday.\n\nIt meets again in a month.',
    ...fields,
  })

const ingestInTurn = async (drops: readonly string[]) => {
  const store = memoryPorts()
  const newsroom = openNewsroom(store)
  const receipts = []
  for (const [index, text] of drops.entries()) {
    const droppedAt = `2026-03-01T1${index}:00:00.000Z`
    const drop = {
      bucket: 'drops',
      key: `${index}.json`,
      sequencer: `0${index}`,
      size: text.length,
      droppedAt,
    }
    newsroom.setClock(droppedAt)
    const stored = memoryDropStore()
    stored.add(drop, Buffer.from(text))
    receipts.push(await createIngestDrop({ ...store, ...newsroom, drops: stored, read: readDrop })(drop))
  }
  return receipts.at(-1)
}

const third = item('Oven stays', { version: '3', versioncreated: '2026-03-01T09:30:00Z' })

test.each([
  ['without a version, made later', { versioncreated: '2026-03-01T10:30:00Z' }, 'no version'],
  ['without a version or a time', {}, 'no version'],
  [
    'of an earlier version, made later',
    { version: '1', versioncreated: '2026-03-01T10:30:00Z' },
    'version "1"',
  ],
])('the receipt of an update %s says why it is not current', async (_, fields, stated) => {
  expect(await ingestInTurn([third, item('Oven stays on', fields)])).toMatchObject({
    items: [{ outcome: 'superseded' }],
    warnings: [
      expect.stringMatching(new RegExp(`^it states ${stated}, .* newer: .*\\(article [\\da-f]{24}\\)$`)),
    ],
  })
})

test('an earlier version that comes late is superseded without a word', async () => {
  const late = item('Oven may go', { version: '2', versioncreated: '2026-03-01T09:00:00Z' })
  expect(await ingestInTurn([third, late])).toMatchObject({
    items: [{ outcome: 'superseded' }],
    warnings: [],
  })
})
