import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const story = [
  'Al sinds 1904 loopt de klok van Zalkveen tien minuten voor, en geen inwoner komt daardoor ooit te laat.',
  'Nu missen mensen de bus, zegt een bewoner die bij de halte staat te wachten op de volgende.',
  'Donderdag praat de raad erover. De vergadering begint om acht uur, dorpstijd.',
]

const read = async (line: string) => {
  const [first, ...rest] = story
  const bytes = Buffer.from(['Dorp wil eigen klok terug', first, line, ...rest].join('\n\n'))
  const reading = await readDrop({ bytes, path: 'klok.txt', receivedAt: '2026-03-05T12:00:00Z' })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  const article = reading.stories[0]?.article
  return { authors: article?.authors.map(({ name }) => name), text: article?.body.text }
}

test.each(['Joris van Dam 04-03-26, 14:00 Laatste update: 15:12', 'Joris van Dam 04-03-26, 14:00'])(
  'who wrote the story and when is taken from under its first paragraph: %s',
  async line => {
    expect(await read(line)).toEqual({ authors: ['Joris van Dam'], text: story.join('\n\n') })
  },
)

test('a result with its day is the story’s', async () => {
  const line = 'Zalkveen tegen Lorn 04-03-26, 14:00 in de hal'
  expect((await read(line)).text).toContain(line)
})
