import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { createIngestDrop } from '#functions/ingest/ingest-drop.ts'
import { openNewsroom } from '#test/commit/newsroom.ts'
import { memoryDropStore } from '#test/memory/memory-drop-store.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'

const title = 'Ferry line sells both ships'
const story = (ships: string) =>
  `${title}\n\nHALDEN (Coastal Wire) — The ferry line of Halden has sold ${ships} on Monday, its owner said.\n`
const notice = `HOLD: ${title}\n\nEditors: please hold the story “${title}”. We are checking it.\n`

/** By the second in which each was dropped. */
const copies: Record<string, [key: string, copy: string]> = {
  '01': ['ferry.txt', story('its two ships')],
  '02': ['ferry.txt', story('all of its ships')],
  '03': ['ferry.txt', story('the last of its ships')],
  '04': ['hold.txt', notice],
  '05': ['ferry.txt', story('one ship, and keeps the other')],
}

/** Takes drops in an order, each text twice; gives the state of the story, its words and the open cases. */
const take = async (...seconds: string[]) => {
  const store = memoryPorts()
  const newsroom = openNewsroom(store)
  let id = ''
  for (const [index, second] of seconds.entries()) {
    newsroom.setClock(`2026-11-30T10:00:2${index}.000Z`)
    const [key, copy] = copies[second] ?? ['', '']
    const drops = memoryDropStore()
    const dropped = {
      bucket: 'drops',
      key,
      sequencer: second,
      size: Buffer.byteLength(copy),
      droppedAt: `2026-11-30T10:00:${second}.000Z`,
    }
    drops.add(dropped, Buffer.from(copy))
    const ingest = createIngestDrop({ ...store, ...newsroom, drops, read: readDrop })
    const { items } = await ingest(dropped)
    const again = key === 'hold.txt' ? items : (await ingest(dropped)).items
    expect(again.map(({ status }) => status)).toEqual(items.map(({ status }) => status))
    id ||= items[0]?.articleId ?? ''
  }
  const article = await newsroom.readArticle(id)
  return { status: article?.status, text: article?.body.text, open: (await store.cases.listOpen()).length }
}

test.each([
  ['in the order in which they were dropped', ['01', '02', '03', '04']],
  ['the notice before the last text', ['01', '02', '04', '03']],
  ['the notice before the last two', ['01', '04', '02', '03']],
])('a hold stands over all that was dropped before its notice, with one case: %s', async (_, order) => {
  expect(await take(...order)).toEqual({
    status: 'withheld',
    text: expect.stringContaining('the last of its ships'),
    open: 1,
  })
})

test.each([
  ['01', '04', '05'],
  ['01', '04', '02', '05'],
])('what is dropped after the notice ends the hold: %s, %s, %s', async (...order) => {
  expect(await take(...order)).toMatchObject({
    status: 'usable',
    text: expect.stringContaining('keeps the other'),
    open: 0,
  })
})
