import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { createIngestDrop } from '#functions/ingest/ingest-drop.ts'
import { openNewsroom } from '#test/commit/newsroom.ts'
import { memoryDropStore } from '#test/memory/memory-drop-store.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'

const title = 'Ferry line sells both ships'
const story = `${title}\n\nHALDEN (Coastal Wire) — The ferry line of Halden has sold its two ships, its owner said on Monday.\n`
const item = (words: string) =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:coast.example:20261130:kill-7" version="1" xml:lang="en">
<itemMeta><itemClass qcode="ninat:text"/><provider literal="Coastal Wire"/><versionCreated>2026-11-30T11:00:00Z</versionCreated><pubStatus qcode="stat:canceled"/></itemMeta>
<contentMeta><headline>Advisory</headline></contentMeta>
<contentSet><inlineXML><html><body><p>${words}</p></body></html></inlineXML></contentSet></newsItem>`

test('the receipt of a canceled item names the story that its words kill', async () => {
  const store = memoryPorts()
  const newsroom = openNewsroom(store)
  const drop = async (key: string, copy: string, hour: number) => {
    const droppedAt = `2026-11-30T${hour}:00:00.000Z`
    newsroom.setClock(droppedAt)
    const drops = memoryDropStore()
    const one = { bucket: 'drops', key, sequencer: `0${hour}`, size: copy.length, droppedAt }
    drops.add(one, Buffer.from(copy))
    const ingest = createIngestDrop({ ...store, ...newsroom, drops, read: readDrop })
    const receipt = await ingest(one)
    expect((await ingest(one)).items).toEqual(receipt.items)
    return receipt.items
  }
  const [killed] = await drop('story.txt', story, 10)
  const items = await drop('kill.xml', item(`Editors: Please kill the story “${title}.” It is untrue.`), 11)
  expect(items).toHaveLength(2)
  expect(items).toContainEqual(
    expect.objectContaining({ articleId: killed?.articleId, status: 'canceled', version: 2 }),
  )
})
