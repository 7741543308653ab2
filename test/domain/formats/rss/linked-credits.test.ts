import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const story = [
  'The harbor of Port Ellery froze over on Monday for the first time in forty years, and the ferries stayed at their piers.',
  'Schools near the water will stay closed until Thursday, when the wind is expected to turn to the south.',
]
const linked = (text: string): string => `<a href="https://harbor.example/people">${text}</a>`

/** What an item is read as whose text is these paragraphs. */
const readItem = async (paragraphs: readonly string[]) => {
  const html = paragraphs.map(paragraph => `<p>${paragraph}</p>`).join('')
  const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbor Star</title><link>https://harbor.example</link><description>News</description><item><title>Ice closes harbor</title><link>https://harbor.example/1</link><guid>1</guid><content:encoded><![CDATA[${html}]]></content:encoded></item></channel></rss>`
  const reading = await readDrop({
    bytes: Buffer.from(rss),
    path: 'feed.xml',
    receivedAt: '2026-02-03T12:00:00Z',
  })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  return reading.stories[0]?.article
}

test('a paragraph that is a link credits its writers and editors all the same', async () => {
  const article = await readItem([
    linked('By Ana Ruiz and Bo Lind'),
    ...story,
    linked('Edited by Lin Cheng'),
    linked('Harbor bakery reopens after flood'),
  ])
  expect(article?.authors).toEqual([{ name: 'Ana Ruiz' }, { name: 'Bo Lind' }])
  expect(article?.contributors).toEqual([{ name: 'Lin Cheng', role: 'editing' }])
  expect(article?.body.text).toBe(story.join('\n\n'))
})

test('whom Media RSS credits with a picture wrote nothing, and a contributor helped', async () => {
  const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Harbor Star</title><link>https://harbor.example</link><description>News</description><item><title>Ice closes harbor</title><link>https://harbor.example/1</link><guid>1</guid><dc:creator>Ana Ruiz</dc:creator><media:credit role="photographer">Bo Lind</media:credit><dc:contributor>Lin Cheng</dc:contributor><dc:contributor>Coastal News Agency</dc:contributor><dc:contributor>Ana Ruiz</dc:contributor><content:encoded><![CDATA[<p>${story.join('</p><p>')}</p>]]></content:encoded></item></channel></rss>`
  const bytes = Buffer.from(rss)
  const reading = await readDrop({ bytes, path: 'feed.xml', receivedAt: '2026-02-03T12:00:00Z' })
  const article = reading.ok ? reading.stories[0]?.article : undefined
  expect(article?.authors).toEqual([{ name: 'Ana Ruiz' }])
  expect(article?.contributors).toEqual([{ name: 'Lin Cheng', role: 'reporting' }])
})

test.each([
  ['<media:content url="https://harbor.example/1.jpg" medium="image"/>', undefined, 'of the picture'],
  ['', { holder: 'Bo Lind', notice: 'Bo Lind' }, 'of the text, where there is no picture'],
])('the copyright of Media RSS is that of its pictures: %s', async (picture, copyright, _whose) => {
  const rss = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Harbor Star</title><item><title>Ice closes harbor</title><guid>1</guid>${picture}<media:copyright>Bo Lind</media:copyright><content:encoded><![CDATA[<p>${story.join('</p><p>')}</p>]]></content:encoded></item></channel></rss>`
  const reading = await readDrop({
    bytes: Buffer.from(rss),
    path: 'f.xml',
    receivedAt: '2026-02-03T12:00:00Z',
  })
  const article = reading.ok ? reading.stories[0]?.article : undefined
  expect(article?.copyright).toEqual(copyright)
})

test('an entry of Atom credits its contributors', async () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbor Star</title><entry><id>urn:1</id><title>Ice closes harbor</title><author><name>Ana Ruiz</name></author><contributor><name>Bo Lind</name></contributor><contributor><name>Ana Ruiz</name></contributor><content type="html">&lt;p>${story.join('&lt;/p>&lt;p>')}&lt;/p></content></entry></feed>`
  const reading = await readDrop({
    bytes: Buffer.from(atom),
    path: 'f.xml',
    receivedAt: '2026-02-03T12:00:00Z',
  })
  const article = reading.ok ? reading.stories[0]?.article : undefined
  expect(article?.contributors).toEqual([{ name: 'Bo Lind', role: 'reporting' }])
})
