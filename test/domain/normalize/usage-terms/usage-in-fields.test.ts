import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { readLimits } from '#domain/rights/limits/read-limits.ts'
import type { UseLimits } from '#schemas/license/use-limits.ts'

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
  ['ex-UK', 'territory-out'],
  ['UK', 'territory-out'],
  ['AI 학습 및 활용 금지', 'other'],
  ['二次利用', 'other'],
])('of two or three letters, "%s" is a condition too', async (usageterms, code) => {
  expect((await read(ninjs({ usageterms })))?.usageTerms).toEqual([{ code, text: usageterms }])
})

test.each([
  'Restricted in Russia and Belarus',
  'Excluded: DE, AT',
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

test.each<[usageterms: string, limits: UseLimits]>([
  ['LONDON - NO SALES', {}],
  ['Paris – no sales', {}],
  ['NORWAY - NO SALES', { only: ['NO'] }],
  ['NO MAGS/PRINT/WEB', { noChannels: ['web', 'print', 'app'] }],
  ['No print or magazines', { noChannels: ['print'] }],
  ['No magazine print use', {}],
  ['SVERIGE UT', { out: ['SE'] }],
])('"%s" in the field for terms limits use to %j', async (usageterms, limits) => {
  expect(readLimits((await read(ninjs({ usageterms })))?.usageTerms ?? [])).toEqual(limits)
})

const print = { noChannels: ['web', 'broadcast', 'app', 'archive'] }
const offline = { noChannels: ['web', 'app'] }

test.each([
  ['NO SALES, UK, IRELAND OUT', { out: ['GB', 'IE'] }],
  ['APAC AND BALTICS OUT', { out: ['apac', 'baltics'] }],
  ['British Isles out', { out: ['british-isles'] }],
  ['Not for syndication in Australia', { out: ['AU'] }],
  ['This article may only be published in Norway', { only: ['NO'] }],
  ['North American serial rights only', { only: ['north-america'] }],
  ['Keine Rechte für Österreich und die Schweiz', { out: ['AT', 'CH'] }],
  ['Frei nur für Deutschland und Österreich', { only: ['AT', 'DE'] }],
  ['Sperrgebiet: Österreich', { out: ['AT'] }],
  ['Hors France', { out: ['FR'] }],
  ['Réservé à la France', { only: ['FR'] }],
  ['Ne pas utiliser au Canada', { out: ['CA'] }],
  ['Prohibido su uso en Estados Unidos y Canadá', { out: ['CA', 'US'] }],
  ['Tutto il mondo esclusa l’Italia', { out: ['IT'] }],
  ['Niet gebruiken in België', { out: ['BE'] }],
  ['Não usar no Brasil', { out: ['BR'] }],
  ['Må ikke brukes i Sverige', { out: ['SE'] }],
  ['NOT FOR BROADCAST', { noChannels: ['broadcast'] }],
  ['TV and radio rights reserved', { noChannels: ['broadcast'] }],
  ['Keine Online-Nutzung', offline],
  ['Online-Rechte vorbehalten', offline],
  ['Not cleared for online', offline],
  ['This article may not be published online', offline],
  ['Keep off the web', offline],
  ['Ne pas mettre en ligne', offline],
  ['Non per il web', offline],
  ['Solo para prensa escrita', print],
  ['Licensed for print use only', print],
  ['Nur für Zeitungen', print],
  ['Alleen voor print', print],
  ['Newspapers and their websites only', { noChannels: ['broadcast', 'archive'] }],
])('"%s" limits a story under which it stands, and in the field for terms', async (line, limits) => {
  const article = await read(`New pier opens in Halden\n\n${paragraphs.join('\n\n')}\n\n${line}\n`)
  expect(article?.status).toBe('usable')
  expect(readLimits(article?.usageTerms ?? [])).toEqual(limits)
  const stated = await read(ninjs({ usageterms: line }))
  expect(readLimits(stated?.usageTerms ?? [])).toEqual(limits)
})

test('places alone in the field for terms are where the rights hold', async () => {
  const article = await read(ninjs({ usageterms: 'Rights: UK, Ireland' }))
  expect(readLimits(article?.usageTerms ?? [])).toEqual({ only: ['GB', 'IE'] })
})

test.each([
  'Radio out as storm hits the mast',
  'Do not use the bridge in Norway, drivers are told',
  'British rights groups sue',
  'Only in America',
  'Suisse exclue du Mondial',
  'The film is not available in Australia.',
  'The book may not be published in the United Kingdom, the court ruled.',
  'Broadcast rights reserved for the town hall, the mayor says',
  'Keep off the web, warns a keeper of spiders',
  'Newspapers only hope of the village',
  'No new newspapers',
  'Non utilizzare in caso di incendio',
  'Hors France, le vin se vend mieux',
])('"%s" under a story limits nothing', async line => {
  const article = await read(`New pier opens in Halden\n\n${paragraphs.join('\n\n')}\n\n${line}\n`)
  expect(article?.usageTerms).toEqual([])
})

test.each([
  ['All rights reserved.', []],
  ['Wszelkie prawa zastrzeżone.', []],
  ['Tous droits réservés', []],
  ['Riproduzione riservata', []],
  ['Alle Rechte vorbehalten. Nicht für die Schweiz.', ['territory-out']],
  ['Alle Rechte vorbehalten, auch die der Übersetzung.', ['other']],
  ['This text may not be published without the consent of Coastal Wire.', ['other']],
])('the field for terms says “%s”: %s', async (usageterms, codes) => {
  const article = await read(ninjs({ usageterms }))
  expect(article?.usageTerms.map(({ code }) => code)).toEqual(codes)
})

test('the kind of a right is no condition of use', async () => {
  const article = await read(nitf('', '<doc.rights owner="Nordlys Press" type="copyright"/>'))
  expect(article).toMatchObject({ usageTerms: [], copyright: { holder: 'Nordlys Press' } })
})
