import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { createIngestDrop } from '#functions/ingest/ingest-drop.ts'
import type { Article } from '#schemas/article.ts'
import { openNewsroom, text } from '#test/commit/newsroom.ts'
import { story } from '#test/contract/story.ts'
import { memoryDropStore } from '#test/memory/memory-drop-store.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'

const title = 'Ferry line sells both ships'
const copy = `${title}\n\nHALDEN (Coastal Wire) — The ferry line of Halden has sold its two ships, its owner said on Monday.\n`
const item = (words: string) =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:coast.example:20261130:kill-7" version="1" xml:lang="en">
<itemMeta><itemClass qcode="ninat:text"/><provider literal="Coastal Wire"/><versionCreated>2026-11-30T11:00:00Z</versionCreated><pubStatus qcode="stat:canceled"/></itemMeta>
<contentMeta><headline>Advisory</headline></contentMeta>
<contentSet><inlineXML><html><body><p>${words}</p></body></html></inlineXML></contentSet></newsItem>`

test('the receipt of a canceled item names the story that its words kill', async () => {
  const store = memoryPorts()
  const newsroom = openNewsroom(store)
  const drop = async (key: string, words: string, hour: number) => {
    const droppedAt = `2026-11-30T${hour}:00:00.000Z`
    newsroom.setClock(droppedAt)
    const drops = memoryDropStore()
    const one = { bucket: 'drops', key, sequencer: `0${hour}`, size: words.length, droppedAt }
    drops.add(one, Buffer.from(words))
    const ingest = createIngestDrop({ ...store, ...newsroom, drops, read: readDrop })
    const receipt = await ingest(one)
    expect((await ingest(one)).items).toEqual(receipt.items)
    return receipt.items
  }
  const [killed] = await drop('story.txt', copy, 10)
  const items = await drop('kill.xml', item(`Editors: Please kill the story “${title}.” It is untrue.`), 11)
  expect(items).toHaveLength(2)
  expect(items).toContainEqual(
    expect.objectContaining({ articleId: killed?.articleId, status: 'canceled', version: 2 }),
  )
})

const receive = async (items: readonly Partial<Article>[]) => {
  const store = memoryPorts()
  const newsroom = openNewsroom(store)
  for (const [index, fields] of items.entries()) {
    const droppedAt = `2026-11-30T1${index}:00:00.000Z`
    newsroom.setClock(droppedAt)
    const drops = memoryDropStore()
    const drop = { bucket: 'drops', key: `${index}.xml`, sequencer: `0${index}`, size: 4, droppedAt }
    drops.add(drop, new Uint8Array(4))
    const article = story({ receivedAt: droppedAt, ...fields })
    const isCanceled = article.status === 'canceled'
    const one = { spans: [], removed: [], warnings: [], article, ...(isCanceled && { isCanceled }) }
    const reading = { ok: true as const, format: 'newsml-g2', stories: [one], rejections: [], warnings: [] }
    await createIngestDrop({ ...store, ...newsroom, drops, read: async () => reading })(drop)
  }
  return async (id: string) => (await newsroom.readArticle(id))?.status
}
const quay = {
  id: 'quay',
  sourceId: 'dpa0157',
  headline: 'Quay closes',
  ...text('The quay closes on Monday.'),
}

test('a canceled item that is known kills no other of the same number', async () => {
  const pier = { id: 'pier', sourceId: '157' }
  const statusOf = await receive([quay, pier, { ...pier, status: 'canceled', ...text('') }])
  expect([await statusOf('pier'), await statusOf('quay')]).toEqual(['canceled', 'usable'])
})

test('a canceled item that is unknown kills the one that has its number in another spelling', async () => {
  const statusOf = await receive([quay, { id: 'pier', sourceId: '157', status: 'canceled', ...text('') }])
  expect(await statusOf('quay')).toBe('canceled')
})

test('a canceled item that is unknown and has no number kills none', async () => {
  const statusOf = await receive([quay, { id: 'pier', status: 'canceled', ...text('') }])
  expect(await statusOf('quay')).toBe('usable')
})
