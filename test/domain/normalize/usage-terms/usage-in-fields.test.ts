import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const paragraphs = [
  'The harbor of Halden opens its new pier next week, the town said on Monday.',
  'The old one closed in February, when a storm tore away its deck.',
]
const html = paragraphs.map(line => `<p>${line}</p>`).join('')
const escaped = html.replaceAll('<', '&lt;')

const read = async (copy: string) => {
  const reading = await readDrop({
    bytes: Buffer.from(copy),
    path: 'pier',
    receivedAt: '2026-11-20T14:00:00Z',
  })
  return reading.ok ? reading.stories[0]?.article : undefined
}

const ninjs = (fields: object): string =>
  JSON.stringify({ uri: 'urn:pier', type: 'text', headline: 'New pier opens', body_xhtml: html, ...fields })
const nitf = (head: string, docdata = ''): string =>
  `<nitf><head><docdata>${docdata}</docdata></head><body><body.head><hedline><hl1>New pier opens</hl1></hedline>${head}</body.head><body.content>${html}</body.content></body></nitf>`
const g2 = (note: string): string =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:pier" version="1"><itemMeta><itemClass qcode="ninat:text"/><pubStatus qcode="stat:usable"/><edNote>${note}</edNote></itemMeta><contentMeta><headline>New pier opens</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>${html}</body></html></inlineXML></contentSet></newsItem>`
const rss = (fields: string): string =>
  `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Wire</title><item><guid>p1</guid><title>New pier opens</title>${fields}<content:encoded>${escaped}</content:encoded></item></channel></rss>`
const page = (meta: string): string =>
  `<html><head><title>New pier opens</title><meta name="copyright" content="${meta}"></head><body><article><h1>New pier opens</h1>${html}</article></body></html>`

test.each<[where: string, copy: string, text: string]>([
  ['a note to editors', ninjs({ ednote: 'UK OUT' }), 'UK OUT'],
  [
    'a note that says more',
    ninjs({ ednote: 'Eds: With photos. Not for use in Norway.' }),
    'Not for use in Norway.',
  ],
  ['a headline, in brackets', ninjs({ headline: 'New pier opens (UK OUT)' }), 'UK OUT'],
  ['capitals before a headline', ninjs({ headline: 'UK OUT - New pier opens' }), 'UK OUT'],
  ['a headline above a text', `New pier opens in Halden (UK OUT)\n\n${paragraphs.join('\n\n')}`, 'UK OUT'],
  [
    'the top of a body',
    ninjs({ body_xhtml: `<p>Not for use in Norway.</p>${html}` }),
    'Not for use in Norway.',
  ],
  ['a line of a note', ninjs({ ednote: 'Updates with quotes.\nGERMANY OUT' }), 'GERMANY OUT'],
  ['a message in NITF', nitf('', '<ed-msg info="UK OUT"/>'), 'UK OUT'],
  ['a note in NITF', nitf('<note><body.content><p>UK OUT</p></body.content></note>'), 'UK OUT'],
  ['a note in NewsML-G2', g2('Not for use in Norway'), 'Not for use in Norway'],
  ['a summary', rss('<description>UK OUT</description>'), 'UK OUT'],
  ['the rights of a feed', rss('<dc:rights>UK OUT</dc:rights>'), 'UK OUT'],
  ['the copyright of a page', page('UK OUT'), 'UK OUT'],
  ['where the rights hold', nitf('', '<doc.rights geography="Norway"/>'), 'geography="Norway"'],
])('a territory is barred by %s', async (_, copy, text) => {
  const article = await read(copy)
  expect(article?.usageTerms).toEqual([{ code: 'territory-out', text }])
  expect(article?.copyright).toBeUndefined()
})

test.each([
  [
    'a note to editors that tells of a territory',
    ninjs({ ednote: 'Photos from the UK and Germany are available.' }),
  ],
  ['a headline on a farm', ninjs({ headline: 'Not for sale' })],
  ['a second headline on a farm', ninjs({ headline_short: 'NOT FOR SALE' })],
  ['a summary of a match', rss('<description>Norway out</description>')],
])('%s bars none', async (_, copy) => {
  expect((await read(copy))?.usageTerms).toEqual([])
})
