import { expect, test } from 'vitest'
import { logOpenedCases } from '#functions/ingest/cases/log-opened-cases.ts'
import { createIngestDrop } from '#functions/ingest/ingest-drop.ts'
import { openNewsroom } from '#test/commit/newsroom.ts'
import { story } from '#test/contract/story.ts'
import { memoryDropStore } from '#test/memory/memory-drop-store.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'

test('a case is logged when it is opened, not when its drop comes again', async () => {
  const store = memoryPorts()
  const told: object[] = []
  const log = { info: (message: string, fields: object) => told.push({ message, ...fields }) }
  const key = 'wire/kill.txt'
  const droppedAt = '2026-03-01T10:00:00Z'
  const drop = { bucket: 'drops', key, versionId: 'v1', sequencer: '01', size: 4, droppedAt }
  const drops = memoryDropStore()
  drops.add(drop, new Uint8Array(4))
  const notice = { kind: 'kill', target: { slug: 'US--Pier Fire' }, note: 'A kill is mandatory.' } as const
  const article = story({ id: 'notice', status: 'canceled', body: { html: '', text: '', wordCount: 0 } })
  const stories = [{ spans: [], removed: [], warnings: [], article, notice }]
  const ingestDrop = createIngestDrop({
    ...store,
    ...openNewsroom(store),
    cases: logOpenedCases(store.cases, log),
    drops,
    read: async () => ({ ok: true, format: 'text', stories, rejections: [], warnings: [] }),
  })

  const { items } = await ingestDrop(drop)
  const line = { message: 'Case opened', correlationId: 'v1', case: items[0]?.caseId, key }
  expect(told).toEqual([line])
  await ingestDrop(drop)
  expect(told).toEqual([line])
})
