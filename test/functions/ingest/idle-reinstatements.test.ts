import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { createKillArticle } from '#functions/desk/orders/kill-article.ts'
import { createIngestDrop } from '#functions/ingest/ingest-drop.ts'
import { openNewsroom } from '#test/commit/newsroom.ts'
import { memoryDropStore } from '#test/memory/memory-drop-store.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'

const reinstatement = { by: 'ida', at: '2026-03-01T10:00:00.000Z', reason: 'It was another story' }
const copy = (when: string) =>
  `Bakery of Sorn keeps its oven\n\nBy Tom Abara\n\nThe council of Sorn decided it on ${when}, and the harbor master agreed.\n\nIt meets again in a month.\n`

/** The warnings of a mended story that is dropped under a name to undo the kill of "oven.txt". */
const warningsOf = async (key: string) => {
  const store = memoryPorts()
  const newsroom = openNewsroom(store)
  const stored = memoryDropStore()
  const ingestDrop = createIngestDrop({ ...store, ...newsroom, drops: stored, read: readDrop })
  const ingest = async (name: string, text: string, hour: number, word?: typeof reinstatement) => {
    const droppedAt = `2026-03-01T1${hour}:00:00.000Z`
    const drop = { bucket: 'drops', key: name, sequencer: `0${hour}`, size: text.length, droppedAt }
    newsroom.setClock(droppedAt)
    stored.add(drop, Buffer.from(text), word && { reinstatement: word })
    const deliver = () => ingestDrop(drop)
    return { ...(await deliver()), deliver }
  }
  const [item] = (await ingest('oven.txt', copy('Monday'), 0)).items
  const kill = createKillArticle({ ...store, ...newsroom })
  await kill({ articleId: item?.articleId ?? '', by: 'ida', reason: 'Retracted' })
  const { warnings, deliver } = await ingest(key, copy('Tuesday'), 2, reinstatement)
  expect((await deliver()).warnings).toEqual(warnings)
  return warnings
}

test('copy that was dropped to undo a kill, under another name, undoes none, and its receipt says so', async () => {
  expect(await warningsOf('mended.txt')).toEqual([
    expect.stringMatching(/^it undoes no kill, .* \(article [\da-f]{24}\)$/),
  ])
})

test('copy that undoes a kill, under the name of its story, has no such warning', async () => {
  expect(await warningsOf('oven.txt')).toEqual([])
})
