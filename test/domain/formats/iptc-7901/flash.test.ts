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
