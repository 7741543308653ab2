import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const text =
  'The lamp room of the old mine will open as a museum on Monday, the town said. Entry is free until the summer.'

const read = async (namespaces: string, item: string) => {
  const xml = `<rss version="2.0" ${namespaces}><channel><title>Coastal Wire</title><item><title>Lamp room becomes a museum</title><guid>a-1</guid>${item}</item></channel></rss>`
  const reading = await readDrop({
    bytes: Buffer.from(xml),
    path: 'feed.xml',
    receivedAt: '2026-12-01T12:00:00Z',
  })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  const { byline, body } = reading.stories[0]?.article ?? {}
  return { byline, text: body?.text }
}

test.each([
  [
    'of its own',
    'xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:d="http://purl.org/dc/elements/1.1/"',
    `<d:creator>Marta Quill</d:creator><c:encoded>${text}</c:encoded>`,
  ],
  [
    'of another namespace',
    'xmlns:dc="http://purl.org/rss/1.0/modules/content/" xmlns:content="http://purl.org/dc/elements/1.1/"',
    `<content:creator>Marta Quill</content:creator><dc:encoded>${text}</dc:encoded>`,
  ],
  ['nobody declares', '', `<dc:creator>Marta Quill</dc:creator><content:encoded>${text}</content:encoded>`],
])('a feed with prefixes that are %s is read', async (_, namespaces, item) => {
  expect(await read(namespaces, item)).toEqual({ byline: 'Marta Quill', text })
})
