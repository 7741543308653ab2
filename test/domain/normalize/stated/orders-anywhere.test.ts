import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const told = [
  'The last ferry to Halden sails on Friday, its owner said on Monday.',
  'It has crossed the sound since 1931, in summer six times a day.',
  'A bridge opens next year.',
]
const marked = (line: string, at: number): string =>
  told.toSpliced(at, 0, line).reduce((html, text) => `${html}<p>${text}</p>`, '')
const html = marked('', 0)
const headline = 'Last ferry to Halden'

const page = (inner: string): string =>
  `<html><head><title>${headline}</title></head><body><article><h1>${headline}</h1>${inner}</article></body></html>`
const nitf = (inner: string): string =>
  `<nitf><body><body.head><hedline><hl1>${headline}</hl1></hedline></body.head><body.content>${inner}</body.content></body></nitf>`
const ninjs = (fields: object): string =>
  JSON.stringify({ uri: 'urn:ferry', type: 'text', headline, body_xhtml: html, ...fields })
const newsml = (component: string, lines = ''): string =>
  `<NewsML><NewsItem><NewsComponent>${component}<NewsLines><HeadLine>${headline}</HeadLine>${lines}</NewsLines><ContentItem><DataContent>${html}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`
const rss = (item: string): string =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Wire</title><item><guid>1</guid><title>${headline}</title>${item}<content:encoded>${html.replaceAll('<', '&lt;')}</content:encoded></item></channel></rss>`
const ld = (fields: object): string =>
  JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    articleBody: told.join('\n\n'),
    ...fields,
  })
const form = (label: string, line: string): string =>
  `Headline: ${headline}\n${label}: ${line}\n\n${told.join('\n\n')}\n`
const anpa = (line: string): string =>
  `\x16\x16\x01a0123\x1f bc-ferry 11-29 0123\r\n\x02^BC-Ferry<\r\n^${line}<\r\n^${headline}<\r\n${told.map(text => `   ${text}`).join('\r\n')}\r\n\x03`
const iptc = (line: string): string =>
  `\x01xyz123 4 pl 120 XXX 0123\r\nFerry\r\n\x02${line}\r\n${headline} =\r\n\r\n${told.map(text => `   ${text}`).join('\r\n')}\r\n\x03291100 nov 26\x04`

const places: Record<string, (line: string) => string> = {
  'between paragraphs of a page': line => page(marked(line, 1)),
  'between paragraphs of NITF': line => nitf(marked(line, 2)),
  'between paragraphs of a text': line => [headline, ...told.toSpliced(1, 0, line)].join('\n\n'),
  'the head of a page': line => page(`<header><p>${line}</p></header>${html}`),
  'beside a page’s story': line => page(`<aside>${line}</aside>${html}`),
  'a table over a page’s story': line => page(`<table><tr><td>${line}</td></tr></table>${html}`),
  'a list over a page’s story': line => page(`<ul><li>${line}</li></ul>${html}`),
  'a note of a vendor': line => ninjs({ editorial_note: line }),
  'a second description': line => ninjs({ description_xhtml: `<p>${line}</p>` }),
  'a second headline': line => ninjs({ headline_short: line }),
  'a comment of NewsML 1': line => newsml(`<Comment>${line}</Comment>`),
  'a line of a type of its own': line =>
    newsml(
      '',
      `<NewsLine><NewsLineType FormalName="DeskLine"/><NewsLineText>${line}</NewsLineText></NewsLine>`,
    ),
  'a second description of RSS': line =>
    rss(`<description>A ferry goes.</description><dc:description>${line}</dc:description>`),
  'an alternative headline': line => ld({ alternativeHeadline: line }),
  'a note of a form': line => form('Note', line),
  'special instructions': line => form('Special instructions', line),
  'the status of a form': line => form('Status', line),
  'the rights of a form': line => form('Rights', line),
  'a line over a headline of ANPA': anpa,
  'a line over a headline of IPTC 7901': iptc,
}

const read = async (copy: string) => {
  const reading = await readDrop({
    bytes: Buffer.from(copy),
    path: 'ferry',
    receivedAt: '2026-11-20T14:00:00Z',
  })
  return reading.ok ? reading.stories[0]?.article : undefined
}

test.each(Object.entries(places))('a kill in %s takes the story back', async (_, place) => {
  const article = await read(place('KILL - DO NOT USE THIS STORY'))
  expect(article?.status).toBe('canceled')
})

test.each(Object.entries(places))('an embargo in %s holds the story', async (_, place) => {
  const article = await read(place('EMBARGOED UNTIL 6 P.M. EST TUESDAY, DEC. 1, 2026'))
  expect(article).toMatchObject({ status: 'withheld', embargoedUntil: '2026-12-01T23:00:00Z' })
})

test.each(Object.entries(places))('limits of use in %s are terms, and no text', async (_, place) => {
  const article = await read(place('NOT FOR USE IN NORWAY'))
  expect(article?.usageTerms.map(({ code }) => code)).toEqual(['territory-out'])
  expect(article?.body.text).not.toContain('NORWAY')
})

test.each([
  ['MANDATORY KILL', 'canceled'],
  ['Story killed', 'canceled'],
  ['Kill this story.', 'canceled'],
  ['Meldung zurückgezogen', 'canceled'],
  ['HOLD', 'withheld'],
  ['(HOLD)', 'withheld'],
  ['ON HOLD', 'withheld'],
  ['公開禁止', 'withheld'],
])('between paragraphs, bare “%s” is an order, and no text', async (line, status) => {
  const article = await read([headline, ...told.toSpliced(1, 0, line)].join('\n\n'))
  expect(article?.status).toBe(status)
  expect(article?.body.text).not.toContain(line)
})

test.each([
  [
    'a sentence that tells of an embargo',
    page(marked('The embargo on steel ends at 10 a.m. on Tuesday.', 1)),
  ],
  ['a sign', nitf(marked('DO NOT USE THE LIFT', 1))],
  ['a line of a table', nitf(marked('WITHDRAWN: 2', 1))],
  ['the head of a column', nitf(marked('WITHDRAWN', 2))],
  ['the head of a part', nitf(marked('Killed in action', 2))],
  ['a cry', nitf(marked('HOLD THE DOOR', 2))],
  ['what explains', nitf(marked('ON HOLD: why the bridge of Halden waits', 2))],
  ['an alarm', nitf(marked('Sent in error, the alarm woke the town', 2))],
  ['figures', nitf(marked('Published in error: please, says mayor, look at the figures', 2))],
  ['what is told in Arabic', nitf(marked('تم سحب الخبر بعد ساعة.', 2))],
  ['a sign at a gate', nitf(marked('KEEP OUT', 2))],
  ['a sign at a farm', nitf(marked('NOT FOR SALE', 2))],
  ['what is said of a car', page(marked('Available in Norway only', 2))],
  ['what is said of a medicine', page(marked('Use within 3 days of opening.', 1))],
  ['the footer of a site', page(`${html}<footer><p>All rights reserved. No pets.</p></footer>`)],
  ['the terms of a site', page(`${html}<footer><p>For personal use only.</p></footer>`)],
  ['a line of another story', page(`${html}<aside><p>Killed in action: a war diary</p></aside>`)],
  ['a status', form('Status', 'Final')],
])('%s is no order', async (_, copy) => {
  expect(await read(copy)).toMatchObject({ status: 'usable', usageTerms: [] })
})

test('all notes of a form are kept', async () => {
  const copy = `Headline: ${headline}\nNote: With photos.\nInstructions: Maps to follow.\n\n${told.join('\n\n')}\n`
  expect((await read(copy))?.editorNote).toBe('With photos. Maps to follow.')
})
