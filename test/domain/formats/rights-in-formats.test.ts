import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { readLimits } from '#domain/rights/limits/read-limits.ts'

const html =
  '<p>The harbor of Halden opens its new pier next week, the town said on Monday.</p><p>The old one closed in February, when a storm tore away its deck.</p>'

const read = async (copy: string) => {
  const reading = await readDrop({
    bytes: Buffer.from(copy),
    path: 'pier',
    receivedAt: '2026-11-20T14:00:00Z',
  })
  const article = reading.ok ? reading.stories[0]?.article : undefined
  expect(article).toBeDefined()
  return article
}

const rss = (item: string, channel = ''): string =>
  `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Wire</title>${channel}<item><guid>p1</guid><title>New pier opens</title>${item}<content:encoded>${html.replaceAll('<', '&lt;')}</content:encoded></item></channel></rss>`
const nitf = (docdata: string): string =>
  `<nitf><head><docdata>${docdata}</docdata></head><body><body.head><hedline><hl1>New pier opens</hl1></hedline></body.head><body.content>${html}</body.content></body></nitf>`
const jsonLd = (fields: object): string =>
  JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'New pier opens',
    articleBody: 'The harbor of Halden opens its new pier next week.',
    ...fields,
  })
const ninjs = (fields: object): string =>
  JSON.stringify({ uri: 'urn:pier', type: 'text', headline: 'New pier opens', body_xhtml: html, ...fields })
const g2 = (rights: string): string =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:pier" version="1"><rightsInfo>${rights}</rightsInfo><itemMeta><itemClass qcode="ninat:text"/><pubStatus qcode="stat:usable"/></itemMeta><contentMeta><headline>New pier opens</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>${html}</body></html></inlineXML></contentSet></newsItem>`
const page = (head: string, within = ''): string =>
  `<html><head><title>New pier opens</title>${head}</head><body><article itemscope itemtype="https://schema.org/NewsArticle"><h1>New pier opens</h1>${html}${within}</article></body></html>`

const restriction = (relationship: string, countries: string): string =>
  `<media:restriction relationship="${relationship}" type="country">${countries}</media:restriction>`

test.each([
  ['media:restriction denies', rss(restriction('deny', 'de at')), { out: ['AT', 'DE'] }],
  ['media:restriction of a channel', rss('', restriction('deny', 'cz')), { out: ['CZ'] }],
  ['media:restriction allows', rss(restriction('allow', 'hk tr')), { only: ['HK', 'TR'] }],
  ['the place of rights by its code', nitf('<doc.rights location-code="DE"/>'), { only: ['DE'] }],
])('%s countries by their codes', async (_, copy, limits) => {
  expect(readLimits((await read(copy))?.usageTerms ?? [])).toEqual(limits)
})

test.each([
  [{ regionsAllowed: 'US, CA' }, { only: ['CA', 'US'] }],
  [{ regionsAllowed: { '@type': 'Country', name: 'Norway' } }, { only: ['NO'] }],
  [{ ineligibleRegion: ['DE', 'AT'] }, { out: ['AT', 'DE'] }],
])('a video with %j is kept from other places', async (fields, limits) => {
  const video = { '@type': 'VideoObject', contentUrl: 'https://wire.example/pier.mp4', ...fields }
  const article = await read(jsonLd({ video }))
  expect(article?.usageTerms).toEqual([])
  expect(readLimits(article?.media?.[0]?.usageTerms ?? [])).toEqual(limits)
})

test.each([
  ['<meta name="tdm-reservation" content="1">', 'Text and data mining rights are reserved'],
  ['<meta name="robots" content="index, noai, noimageai">', 'Not to be used for AI training'],
  ['<meta name="tdm-reservation" content="0">', undefined],
  ['<meta name="robots" content="noarchive">', undefined],
])('a page with %s', async (head, text) => {
  expect((await read(page(head)))?.usageTerms).toEqual(text ? [{ code: 'other', text }] : [])
})

test.each([
  [
    '<dataMining uri="http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED-AIMLTRAINING"/>',
    'Prohibited: Data mining for AI training',
  ],
  ['<dataMining qcode="plusvocab:DMI-PROHIBITED"/>', 'Prohibited: Data mining'],
  ['<dataMining qcode="plusvocab:DMI-ALLOWED"/>', undefined],
])('an item with %s', async (rights, text) => {
  expect((await read(g2(rights)))?.usageTerms).toEqual(text ? [{ code: 'other', text }] : [])
})

test('the license of a page stands in its microdata', async () => {
  const license = '<link itemprop="license" href="https://creativecommons.org/licenses/by-nd/4.0/">'
  const codes = (await read(page('', license)))?.usageTerms.map(({ code }) => code)
  expect(codes).toEqual(['mandatory-credit', 'no-derivatives'])
})

test('the name of a license is read besides its address', async () => {
  const license = { '@type': 'CreativeWork', name: 'Editorial use only', url: 'https://wire.example/terms' }
  expect((await read(jsonLd({ license })))?.usageTerms).toEqual([
    { code: 'editorial-use-only', text: 'Editorial use only' },
    { code: 'other', text: 'https://wire.example/terms' },
  ])
})

const both = ['Coastal Wire', 'Bay Press']
test.each([
  ['NewsML-G2', g2(both.map(name => `<copyrightHolder literal="${name}"/>`).join(''))],
  ['schema.org', jsonLd({ copyrightHolder: both.map(name => ({ '@type': 'Organization', name })) })],
])('%s names both holders of a copyright', async (_, copy) => {
  expect((await read(copy))?.copyright?.holder).toBe('Coastal Wire and Bay Press')
})

test('the last of several years of a copyright counts', async () => {
  const article = await read(nitf('<doc.copyright holder="Coastal Wire" year="2024-2026"/>'))
  expect(article?.copyright?.year).toBe(2026)
})

const policy = (leftOperand: string): string =>
  JSON.stringify({ '@type': 'Set', prohibition: [{ action: 'distribute', constraint: [{ leftOperand }] }] })

test.each([
  [policy('spatial'), undefined, 'withheld'],
  [policy('spatial'), 'Editorial use only', 'withheld'],
  [policy('spatial'), 'Not for use in France', 'usable'],
  [policy('purpose'), 'Editorial use only', 'usable'],
  [policy('purpose'), undefined, 'withheld'],
  ['{"@type":"Set","permission":[{"action":"distribute"}]}', undefined, 'usable'],
])('encoded rights %s beside “%s” leave a story %s', async (encodedrights, usageterms, status) => {
  const article = await read(
    ninjs({ rightsinfo: { langid: 'http://www.w3.org/ns/odrl/2/', encodedrights }, usageterms }),
  )
  expect(article?.status).toBe(status)
})

test.each([
  [
    'NewsML-G2',
    g2(`<rightsExpressionData langid="odrl">${policy('spatial')}</rightsExpressionData>`),
    'rightsInfo/rightsExpressionData',
  ],
  ['ninjs', ninjs({ rightsinfo: { encodedrights: policy('spatial') } }), 'rightsinfo.encodedrights'],
])('the receipt of %s says which rights hold it, and what to do', async (_, bytes, name) => {
  const reading = await readDrop({
    bytes: Buffer.from(bytes),
    path: 'ferry',
    receivedAt: '2026-06-01T12:00:00Z',
  })
  expect(reading.ok && reading.warnings).toEqual([
    `${name} limits the use of the story, and is not read: it is held. State the limits in usageTerms, or decide its case`,
  ])
})
