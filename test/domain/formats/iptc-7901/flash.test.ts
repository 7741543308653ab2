import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const read = async (priority: string) => {
  const text = `Sorn/Wahl\r\n\r\nSorn wählt neuen Bürgermeister =\r\n`
  const bytes = Buffer.from(`\x01nw0009 ${priority} pl 12\r\n\x02${text}\x03241033 Nov 26\r\n\x04`)
  return readDrop({ bytes, path: 'vote', receivedAt: '2026-11-24T14:00:00Z' })
}

test('a flash that is a headline alone tells its story itself', async () => {
  const reading = await read('1')
  expect(reading.ok && reading.stories[0]?.article).toMatchObject({
    slugline: 'Sorn/Wahl',
    headline: 'Sorn wählt neuen Bürgermeister',
    body: { text: 'Sorn wählt neuen Bürgermeister' },
  })
})

test('a headline alone of lower priority has no story', async () => {
  expect(await read('4')).toMatchObject({ ok: false, rejection: { code: 'missing-body' } })
})

test('a kill that reads like a line on its author is a kill', async () => {
  const order =
    'Bitte verwenden Sie die dpa-Meldung nw0008 "Zug entgleist" nicht. Der Zug ist nicht entgleist.'
  const bytes = Buffer.from(
    `\x01nw0009 1 vm 45 dpa 12\r\n\r\nSorn/Bahn/\r\n(Achtung)\r\n${order}\r\n\x03241033 Nov 26\r\n\x04`,
  )
  const reading = await readDrop({ bytes, path: 'train', receivedAt: '2026-11-24T14:00:00Z' })
  expect(reading.ok && reading.stories[0]?.article.status).toBe('canceled')
})
