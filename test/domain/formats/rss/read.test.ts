import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const story =
  '<p>The island ferry moved to its new quay on Friday, the port said.</p><p>It sails hourly.</p><p>Tickets cost the same.</p>'
const rss = (html: string) =>
  `<rss version="2.0"><channel><title>Quayside News</title><copyright>Copyright 2026 Quayside Feeds</copyright><item><title>Ferry gets a new quay</title>
<guid>q1</guid><description><![CDATA[${html}]]></description></item></channel></rss>`
const atom = (html: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Quayside News</title><rights>Copyright 2026 Quayside Feeds</rights><entry><id>urn:q1</id>
<title>Ferry gets a new quay</title><updated>2026-11-20T10:15:00Z</updated><content type="html"><![CDATA[${html}]]></content></entry></feed>`

const read = async (text: string) => {
  const bytes = Buffer.from(text)
  const reading = await readDrop({ bytes, path: 'quay.xml', receivedAt: '2026-11-20T14:00:00Z' })
  return reading.ok ? reading.stories[0]?.article : undefined
}

test.each([
  ['RSS', rss],
  ['Atom', atom],
])('the notice of a feed holds for entries that have none of their own: %s', async (_, feed) => {
  const signed = `${story}<p>© 2025 Harbor Daily. All rights reserved.</p>`
  expect((await read(feed(story)))?.copyright).toMatchObject({ year: 2026, holder: 'Quayside Feeds' })
  expect((await read(feed(signed)))?.copyright).toMatchObject({ year: 2025, holder: 'Harbor Daily' })
})

test.each([
  ['Not for use in Norway.', 'Quayside Feeds'],
  ['All rights reserved. Not for use in Norway.', 'Quayside Feeds'],
  ['© 2025 Harbor Daily. Not for use in Norway.', 'Harbor Daily'],
])('terms of an entry leave the notice of its feed: “%s”', async (rights, holder) => {
  const article = await read(rss(story).replace('<guid>', `<dc:rights>${rights}</dc:rights><guid>`))
  expect(article?.usageTerms).toEqual([{ code: 'territory-out', text: 'Not for use in Norway.' }])
  expect(article?.copyright).toMatchObject({ holder })
})

test('an agency that only delivers what others write is the distributor', async () => {
  const feed = rss(`<p>By Dana Whitlock, Miami Herald</p>${story}`)
  const article = await read(feed.replace('Quayside News', 'Tribune Content Agency'))
  expect([article?.agency, article?.distributor]).toEqual(['Miami Herald', 'Tribune Content Agency'])
})

test('what Medium puts under an entry is none of its words', async () => {
  const under =
    '<hr><p>Ferry gets a new quay was originally published in Quays on Medium, where people are continuing the conversation by highlighting and responding to this story.</p>'
  expect((await read(rss(`${story}${under}`)))?.body.text).toMatch(/Tickets cost the same\.$/)
})

test.each([
  ['<itunes:author>Ana Ruiz</itunes:author>', ['Ana Ruiz']],
  ['<itunes:author>Quayside News</itunes:author>', []],
  ['<itunes:author>Ana Ruiz</itunes:author><dc:creator>Bo Lind</dc:creator>', ['Bo Lind']],
  [
    '<atom:author><atom:name>Ana Ruiz</atom:name><atom:email>a@b.example</atom:email></atom:author>',
    ['Ana Ruiz'],
  ],
  ['<atom:author><atom:name>Ana Ruiz</atom:name></atom:author><dc:creator>Bo Lind</dc:creator>', ['Bo Lind']],
])('an item is by whom %s names', async (people, names) => {
  const article = await read(rss(story).replace('<guid>', `${people}<guid>`))
  expect(article?.authors.map(({ name }) => name)).toEqual(names)
})

test('the text of a feed for Turbo pages is its own element', async () => {
  const feed = rss('In short').replace(
    '</item>',
    `<turbo:content><![CDATA[<header><h1>Ferry</h1></header>${story}]]></turbo:content></item>`,
  )
  expect((await read(feed))?.body.text).toMatch(/^The island ferry/)
})

test.each([
  ['<media:status state="blocked" reason="https://quay.example/legal"/>', 'withheld'],
  ['<media:status state="deleted"/>', 'canceled'],
  ['<media:status state="active"/>', 'usable'],
  ['', 'usable'],
])('an item is held back or killed by its media:status: %s', async (status, expected) => {
  const article = await read(rss(story).replace('<guid>', `${status}<guid>`))
  expect(article?.status).toBe(expected)
})

test('a picture whose media:status is blocked is left out', async () => {
  const picture = (name: string, inner = '') =>
    `<media:content url="https://quay.example/${name}.jpg" medium="image">${inner}</media:content>`
  const item = `${picture('a', '<media:status state="blocked"/>')}${picture('b')}<guid>`
  const article = await read(rss(story).replace('<guid>', item))
  expect(article?.media?.map(({ href }) => href)).toEqual(['https://quay.example/b.jpg'])
})

test('of an export of Blogger the posts are stories, not what readers say and what the site is made of', async () => {
  const entry = (id: string, kind: string, title: string) =>
    `<entry><id>tag:quay.example,2026:${id}</id>${kind}<title>${title}</title><content type="html"><![CDATA[${story}]]></content></entry>`
  const old = (kind: string) =>
    `<category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#${kind}"/>`
  const entries = [
    entry('1', '<blogger:type>POST</blogger:type>', 'Ferry gets a new quay'),
    entry('2', '<blogger:type>COMMENT</blogger:type>', 'Nice story'),
    entry('3', old('post'), 'Ferry sails hourly'),
    entry('4', old('comment'), 'I liked it'),
    entry('5', old('template'), 'Template: Quay'),
    entry('6', '<category term="comment"/>', 'Ferry costs the same, we say'),
  ].join('')
  const bytes = Buffer.from(`<feed xmlns="http://www.w3.org/2005/Atom">${entries}</feed>`)
  const reading = await readDrop({ bytes, path: 'quay.xml', receivedAt: '2026-11-20T14:00:00Z' })
  expect(reading.ok && reading.stories.map(({ article }) => article.headline)).toEqual([
    'Ferry gets a new quay',
    'Ferry sails hourly',
    'Ferry costs the same, we say',
  ])
})

test('an entry whose content is a picture in Base64 has no text', async () => {
  const feed = atom('iVBORw0KGgo=').replace('type="html"', 'type="image/png"')
  expect(await read(feed)).toBeUndefined()
})

const long = [
  'The harbor board spent nine months and two million euros on the quay, of which the county paid half, its treasurer said.',
  'The old one was closed in the spring after a crane of the navy had leaned on it for an afternoon.',
]
const encoded = (...texts: string[]) =>
  rss('').replace(
    '</item>',
    `${texts.map(text => `<content:encoded><![CDATA[${text}]]></content:encoded>`).join('')}</item>`,
  )
const paragraphs = long.map(text => `<p>${text}</p>`).join('')

test('of two texts of an item the one that has all of the other is read', async () => {
  expect((await read(encoded('<p>It sails hourly.</p>', story + paragraphs)))?.body.text).toContain(long[1])
})

test('a second text of an item that says more is named in a warning: it was lost without a word', async () => {
  const bytes = Buffer.from(encoded(story, paragraphs))
  const reading = await readDrop({ bytes, path: 'quay.xml', receivedAt: '2026-11-20T14:00:00Z' })
  expect(reading.ok && reading.warnings).toEqual([
    'has another text, which is not read (“The harbor board spent nine months and two …”): if it belongs to the story, send both as one',
  ])
})
