import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import type { Article } from '#schemas/article.ts'

const text = `<p>The council of Sorn decided on Monday that the pier will be rebuilt, officials said.</p>
<p>Work begins in May and ends in two years, the mayor said at the town hall.</p>`
const escaped = text.replaceAll('<', '&lt;')

const nitf = (docdata: string, rights: string): string =>
  `<nitf><head><title>Pier to be rebuilt</title><docdata>${docdata}</docdata></head><body><body.head>${rights}</body.head><body.content>${text}</body.content></body></nitf>`

const g2 = (rights: string): string =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:sorn.example:20260506:pier" version="1" standard="NewsML-G2"><rightsInfo>${rights}</rightsInfo><itemMeta><itemClass qcode="ninat:text"/><pubStatus qcode="stat:usable"/></itemMeta><contentMeta><headline>Pier to be rebuilt</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>${text}</body></html></inlineXML></contentSet></newsItem>`

const rss = (item: string): string =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:dcterms="http://purl.org/dc/terms/"><channel><title>Sorn News</title><item><title>Pier to be rebuilt</title><guid>urn:x:pier</guid>${item}<content:encoded>${escaped}</content:encoded></item></channel></rss>`

const atom = (feed: string, entry: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Sorn News</title>${feed}<entry><id>urn:x:pier</id><title>Pier to be rebuilt</title>${entry}<content type="html">${escaped}</content></entry></feed>`

const page = (head: string, figure = ''): string =>
  `<!doctype html><html><head><title>Pier to be rebuilt</title>${head}</head><body><article><h1>Pier to be rebuilt</h1><p>By Ada Quill</p>${text}${figure}</article></body></html>`

const picture = (of: string): string =>
  `<media:content url="https://pictures.example/a.jpg" medium="image">${of}</media:content>`

const license = 'https://creativecommons.org/licenses/by-nd/4.0/'
const byNd = (['mandatory-credit', 'no-derivatives'] as const).map(code => ({ code, text: license }))

test.each<[string, string, Partial<Article>]>([
  [
    'a copyrite of NITF',
    nitf(
      '',
      '<rights><copyrite>Copyright <copyrite.year>2026</copyrite.year> <copyrite.holder>Nordlys Press</copyrite.holder></copyrite></rights>',
    ),
    { copyright: { year: 2026, holder: 'Nordlys Press', notice: 'Copyright 2026 Nordlys Press' } },
  ],
  [
    'the owner of the rights in NITF',
    nitf('<doc.rights owner="Nordlys Press"/>', ''),
    { copyright: expect.objectContaining({ holder: 'Nordlys Press' }) },
  ],
  [
    'where the rights of NITF hold, by codes',
    nitf('<doc.rights location-code="NO SE"/>', ''),
    { usageTerms: [{ code: 'territory-out', text: 'For use in Norway and Sweden only' }] },
  ],
  [
    'where the rights of NITF hold, by codes of another list',
    nitf('<doc.rights location-code="NO SE" code-source="FIPS 10-4"/>', ''),
    { usageTerms: [{ code: 'other', text: 'location-code="NO SE"' }] },
  ],
  [
    'the medium for which the rights of NITF are',
    nitf('', '<rights><rights.type>print</rights.type></rights>'),
    { usageTerms: [{ code: 'web-out', text: 'print only' }] },
  ],
  [
    'that nobody may show an item of RSS',
    rss('<media:restriction relationship="allow">none</media:restriction>'),
    { status: 'withheld' },
  ],
  [
    'that nobody may show it in any country',
    rss('<media:restriction relationship="deny" type="country">all</media:restriction>'),
    { status: 'withheld' },
  ],
  [
    'that all may show it',
    rss('<media:restriction relationship="allow">all</media:restriction>'),
    { status: 'usable', usageTerms: [] },
  ],
  [
    'conditions of use in a meta of NITF',
    nitf('', '').replace('<docdata>', '<meta name="usageterms" content="Not for use in Norway"/><docdata>'),
    { usageTerms: [{ code: 'territory-out', text: 'Not for use in Norway' }] },
  ],
  [
    'the copyright of a picture of NITF',
    nitf('', '').replace(
      '</body.content>',
      '<media media-type="image"><media-reference source="a.jpg" copyright="© Eva Strand"/></media></body.content>',
    ),
    { media: [expect.objectContaining({ usageTerms: [{ code: 'other', text: '© Eva Strand' }] })] },
  ],
  ['a link from the rights of NewsML-G2', g2(`<link href="${license}"/>`), { usageTerms: byNd }],
  ['the license of an Atom entry', atom('', `<link rel="license" href="${license}"/>`), { usageTerms: byNd }],
  ['the license of an Atom feed', atom(`<link rel="license" href="${license}"/>`, ''), { usageTerms: byNd }],
  [
    'the license of an RSS feed',
    rss('').replace('<item>', `<creativeCommons:license>${license}</creativeCommons:license><item>`),
    { usageTerms: byNd },
  ],
  [
    'where an entry of Atom may be shown',
    atom('', '<media:restriction relationship="deny" type="country">no</media:restriction>'),
    { usageTerms: [{ code: 'territory-out', text: 'Not for use in Norway' }] },
  ],
  [
    'a restriction of sharing',
    rss('<media:restriction type="sharing" relationship="deny"/>'),
    { usageTerms: [{ code: 'other', text: 'Restriction: sharing deny' }] },
  ],
  [
    'who may see a page',
    page('<meta name="dcterms.accessRights" content="Not for use in Norway">'),
    { usageTerms: [{ code: 'territory-out', text: 'Not for use in Norway' }] },
  ],
  [
    'what a house says of use in JSON Feed',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Sorn News',
      items: [
        {
          id: 'urn:x:pier',
          title: 'Pier to be rebuilt',
          content_html: text,
          _sorn: { usageterms: 'Not for use in Norway', expires: '2027-01-01T00:00:00Z' },
        },
      ],
    }),
    {
      usageTerms: [{ code: 'territory-out', text: 'Not for use in Norway' }],
      expires: '2027-01-01T00:00:00Z',
    },
  ],
  ['the license of a page', page(`<link rel="license" href="${license}">`), { usageTerms: byNd }],
  [
    'the holder of the rights in Dublin Core',
    rss('<dcterms:rightsHolder>Nordlys Press</dcterms:rightsHolder>'),
    { copyright: expect.objectContaining({ holder: 'Nordlys Press' }) },
  ],
  [
    'where a picture of a feed may be shown',
    rss(picture('<media:restriction relationship="deny" type="country">no</media:restriction>')),
    {
      media: [
        expect.objectContaining({ usageTerms: [{ code: 'territory-out', text: 'Not for use in Norway' }] }),
      ],
    },
  ],
  [
    'the copyright of a picture of a feed',
    rss(picture('<media:copyright>© Eva Strand. No sales.</media:copyright>')),
    {
      media: [
        expect.objectContaining({
          usageTerms: [
            { code: 'no-sales', text: 'No sales.' },
            { code: 'other', text: '© Eva Strand.' },
          ],
        }),
      ],
    },
  ],
  [
    'whom a caption cites last',
    page(
      '',
      '<figure><img src="a.jpg"><figcaption>The film <cite>Pier</cite> was made here. <cite>Eva Strand</cite></figcaption></figure>',
    ),
    {
      media: [expect.objectContaining({ caption: 'The film Pier was made here.', credit: 'Eva Strand' })],
    },
  ],
])('%s is read', async (_, copy, expected) => {
  const reading = await readDrop({ bytes: Buffer.from(copy), path: 'a', receivedAt: '2026-05-06T12:00:00Z' })
  const [story] = reading.ok ? reading.stories : []
  expect(story?.article).toMatchObject(expected)
})

test('the license of a picture in JSON-LD is read', async () => {
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Pier to be rebuilt',
    articleBody:
      'The council of Sorn decided that the pier will be rebuilt.\n\nWork begins in May, the mayor said.',
    image: { '@type': 'ImageObject', url: 'https://pictures.example/a.jpg', license },
  }
  const bytes = Buffer.from(JSON.stringify(article))
  const reading = await readDrop({ bytes, path: 'a.json', receivedAt: '2026-05-06T12:00:00Z' })
  const [story] = reading.ok ? reading.stories : []
  expect(story?.article.media).toMatchObject([{ href: 'https://pictures.example/a.jpg', usageTerms: byNd }])
})

test.each<[string, string[], string | undefined]>([
  ['Rights: World excl. Norway', ['territory-out', 'other'], undefined],
  ['Not for sale in France', ['no-sales', 'territory-out'], undefined],
  [
    'This copy is for editorial use only. For other uses, ask the agency. For use in North America only',
    ['editorial-use-only', 'territory-out', 'other'],
    undefined,
  ],
  ['Nordlys Press', [], 'Nordlys Press'],
  ['Norway Today', [], 'Norway Today'],
  ['North America Editorial Services', [], 'North America Editorial Services'],
  ['© 2026 Nordlys Press. UK OUT', ['territory-out'], 'Nordlys Press'],
])('a copyright notice of a feed that says "%s"', async (notice, codes, holder) => {
  for (const feed of [rss(`<dc:rights>${notice}</dc:rights>`), atom(`<rights>${notice}</rights>`, '')]) {
    const bytes = Buffer.from(
      feed.replace('<channel>', '<channel xmlns:dc="http://purl.org/dc/elements/1.1/">'),
    )
    const reading = await readDrop({ bytes, path: 'a', receivedAt: '2026-05-06T12:00:00Z' })
    const article = reading.ok ? reading.stories[0]?.article : undefined
    expect(article?.usageTerms.map(({ code }) => code)).toEqual(codes)
    expect(article?.copyright?.holder).toBe(holder)
  }
})

test('a picture of ninjs keeps its copyright and the end of its time, and is left out when that is over', async () => {
  const picture = (uri: string, expires: string) => ({
    uri,
    type: 'picture',
    copyrightnotice: '© Eva Strand',
    expires,
  })
  const item = {
    uri: 'urn:x:pier',
    headline: 'Pier to be rebuilt',
    body_html: text,
    associations: {
      a: picture('urn:x:a', '2026-06-01T00:00:00Z'),
      b: picture('urn:x:b', '2026-05-01T00:00:00Z'),
    },
  }
  const bytes = Buffer.from(JSON.stringify(item))
  const reading = await readDrop({ bytes, path: 'a.json', receivedAt: '2026-05-06T12:00:00Z' })
  const [story] = reading.ok ? reading.stories : []
  expect(story?.article.media).toEqual([
    {
      kind: 'picture',
      href: 'urn:x:a',
      usageTerms: [
        { code: 'other', text: '© Eva Strand' },
        { code: 'until-date', text: 'No use after 2026-06-01T00:00:00Z' },
      ],
    },
  ])
  expect(story?.warnings).toContain('pictures left out, which are killed, held back or expired: 1')
})

test('an item of NewsML-G2 whose class is stated by its address is a picture', async () => {
  const bytes = Buffer.from(
    g2('').replace('qcode="ninat:text"', 'uri="http://cv.iptc.org/newscodes/ninature/picture"'),
  )
  const reading = await readDrop({ bytes, path: 'a', receivedAt: '2026-05-06T12:00:00Z' })
  expect(reading.ok ? undefined : reading.rejection.code).toBe('unsupported-media')
})
