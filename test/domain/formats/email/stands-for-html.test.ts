import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const story = [
  'Lamp room of the old mine becomes a museum',
  'By Marta Quill',
  'The lamp room of the old mine will open as a museum on Monday, the town said after a year of repairs to its roof.',
  'Entry is free until the summer, and the lamps that are left will be lit each evening by those who once wore them.',
]

const read = async (plain: string, html: string) => {
  const part = (type: string, text: string) =>
    `--b\r\nContent-Type: text/${type}; charset=utf-8\r\n\r\n${text}\r\n`
  const mail = `From: desk@coastal.example\r\nSubject: Lamps\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n${part('plain', plain)}${part('html', html)}--b--\r\n`
  const reading = await readDrop({
    bytes: Buffer.from(mail),
    path: 'lamps.eml',
    receivedAt: '2026-12-01T12:00:00Z',
  })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  const { headline, byline, status, body } = reading.stories[0]?.article ?? {}
  return { headline, byline, status, text: body?.text }
}

const page = (...lines: string[]) =>
  `<html><body>${lines.map(line => `<p>${line}</p>`).join('')}</body></html>`
const whole = { headline: story[0], byline: 'Marta Quill', text: story.slice(2).join('\n\n') }

test.each([
  'To view this message, please use an HTML compatible email viewer!',
  'This mail needs a program that shows HTML.',
  'Lamp room of the old mine becomes a museum\r\nhttps://coastal.example/lamps',
])('HTML is read in the place of a text that stands for it: %s', async plain => {
  expect(await read(plain, page(...story))).toMatchObject({ ...whole, status: 'usable' })
})

test('what the text beside it orders counts', async () => {
  const plain = 'EMBARGOED until 0600 GMT 31 December 2026'
  expect(await read(plain, page(...story))).toMatchObject({ status: 'withheld' })
})

test('a story in both is read as it was typed', async () => {
  expect(await read(story.join('\r\n\r\n'), page('View this story in a browser'))).toMatchObject(whole)
  expect(await read(story.join('\r\n\r\n'), page(...story, ...story.slice(2)))).toMatchObject(whole)
})
