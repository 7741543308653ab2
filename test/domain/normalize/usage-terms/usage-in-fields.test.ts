import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { readLimits } from '#domain/rights/limits/read-limits.ts'

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

test.each([
  'No Mexican or Brazilian newspapers',
  'Do not use in Germany',
  'French rights sold',
  'Only available in North America',
  'Prohibida su publicación en España',
  'Nutzung in Frankreich untersagt',
  'The story can go anywhere except New Zealand',
])('"%s" in the field for terms is shown to no license without regard to territories', async usageterms => {
  const article = await read(ninjs({ usageterms }))
  expect(article?.usageTerms).toEqual([{ code: 'territory-out', text: usageterms }])
})

test.each([
  'Not without the consent of Acme UK',
  'Photo: Ana Ruiz, London',
  'No copies by hand, says the desk',
  'Written in Norway by our own staff',
])('"%s" in the field for terms bars no territory', async usageterms => {
  const article = await read(ninjs({ usageterms }))
  expect(article?.usageTerms.map(({ code }) => code)).not.toContain('territory-out')
})

test.each([
  ['NO SALES, UK, IRELAND OUT', { out: ['GB', 'IE'] }],
  ['NOT FOR BROADCAST', { noChannels: ['broadcast'] }],
  ['Keine Online-Nutzung', { noChannels: ['web', 'app'] }],
  ['Solo para prensa escrita', { noChannels: ['web', 'broadcast', 'app', 'archive'] }],
])('"%s" limits a story under which it stands', async (line, limits) => {
  const article = await read(`New pier opens in Halden\n\n${paragraphs.join('\n\n')}\n\n${line}\n`)
  expect(article?.status).toBe('usable')
  expect(readLimits(article?.usageTerms ?? [])).toEqual(limits)
})

test.each([
  'Radio out as storm hits the mast',
  'Do not use the bridge in Norway, drivers are told',
  'British rights groups sue',
  'Only in America',
  'Suisse exclue du Mondial',
])('"%s" under a story limits nothing', async line => {
  const article = await read(`New pier opens in Halden\n\n${paragraphs.join('\n\n')}\n\n${line}\n`)
  expect(article?.usageTerms).toEqual([])
})
