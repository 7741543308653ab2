import { describe, expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

/* What a translation says of the story that it was made from, in each format that has a term for it; and what only looks like it. */

const receivedAt = '2026-11-20T14:00:00Z'
const words = 'Die Inselfähre legt seit Freitag am neuen Kai an, teilte der Hafen mit.'

const read = async (copy: string, path: string) => {
  const reading = await readDrop({ bytes: Buffer.from(copy), path, receivedAt })
  return reading.ok ? reading.stories.map(({ article }) => article) : []
}

const g2 = ({ guid = 'urn:newsml:quay.example:20261120:de-41', meta = '' }) =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${guid}" version="1" xml:lang="de">
<itemMeta><itemClass qcode="ninat:text"/><provider literal="Quayside"/><versionCreated>2026-11-20T10:15:00Z</versionCreated><pubStatus qcode="stat:usable"/>${meta}</itemMeta>
<contentMeta><headline>Fähre hat neuen Kai</headline></contentMeta>
<contentSet><inlineXML><html><body><p>${words}</p></body></html></inlineXML></contentSet></newsItem>`

const newsml1 = ({ item = 'DE41', management = '' }) =>
  `<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>quay.example</ProviderId><DateId>20261120</DateId><NewsItemId>${item}</NewsItemId><RevisionId PreviousRevision="0" Update="N">1</RevisionId><PublicIdentifier>urn:newsml:quay.example:20261120:${item}:1</PublicIdentifier></NewsIdentifier></Identification><NewsManagement><Status FormalName="Usable"/>${management}</NewsManagement><NewsComponent><NewsLines><HeadLine>Fähre hat neuen Kai</HeadLine></NewsLines><ContentItem><DataContent><p>${words}</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`

const ld = (members: object) => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  '@id': 'https://quay.example/de/faehre',
  headline: 'Fähre hat neuen Kai',
  articleBody: words,
  ...members,
})
const page = (members: object, head = '') =>
  `<!doctype html><html lang="de"><head><title>Fähre hat neuen Kai</title>${head}<script type="application/ld+json">${JSON.stringify(ld({ articleBody: undefined, ...members }))}</script></head><body><article><h1>Fähre hat neuen Kai</h1><p>${words}</p></article></body></html>`

const EN = 'urn:newsml:quay.example:20261120:en-17'

describe('NewsML-G2', () => {
  test.each([
    ['the IPTC’s relation', `<link rel="irel:translatedFrom" residref="${EN}"/>`],
    [
      'its address',
      `<link reluri="http://cv.iptc.org/newscodes/itemrelation/translatedFrom" residref="${EN}"/>`,
    ],
    ['another alias of the catalog', `<link rel="itemrel:translatedFrom" residref="${EN}" version="3"/>`],
    ['a vendor’s word', `<link rel="qs:isTranslationOf" residref="${EN}"/>`],
    [
      'another',
      `<link rel="ex-rel:translationOf" contenttype="application/vnd.iptc.g2.newsitem+xml" residref="${EN}"/>`,
    ],
    ['other letters', `<link rel="irel:TRANSLATEDFROM" residref=" ${EN} "/>`],
    ['an address in place of an identifier', `<link rel="irel:translatedFrom" href="${EN}"/>`],
    [
      'the identifier before the address',
      `<link rel="irel:translatedFrom" residref="${EN}" href="https://quay.example/en/17"/>`,
    ],
    [
      'among other links',
      `<link rel="irel:seeAlso" href="https://quay.example/more"/><link rel="irel:translatedFrom" residref="${EN}"/><link rel="irel:derivedFrom" residref="urn:x:1"/>`,
    ],
  ])('states it by %s', async (_, meta) => {
    const [article] = await read(g2({ meta }), 'de.xml')
    const [original] = await read(g2({ guid: EN }), 'en.xml')
    expect(article?.translationOf).toEqual({ id: original?.id, sourceId: EN })
    expect(article?.evidence.translationOf?.raw.trim()).toBe(EN)
  })

  test('names a story whose guid is no URI', async () => {
    const meta = '<link rel="irel:translatedFrom" residref="QS-EN-17"/>'
    const [article] = await read(g2({ guid: 'QS-DE-41', meta }), 'de.xml')
    const [original] = await read(g2({ guid: 'QS-EN-17' }), 'en.xml')
    expect(article?.translationOf).toEqual({ id: original?.id, sourceId: 'QS-EN-17' })
  })

  test.each([
    'irel:derivedFrom',
    'irel:seeAlso',
    'irel:evolvedFrom',
    'irel:previousVersion',
    'irel:processedFrom',
    'irel:associatedWith',
    // These lead the other way.
    'irel:translatedTo',
    'irel:hasTranslation',
    'qs:isTranslatedBy',
    'qs:translation',
    'qs:notTranslationOf',
  ])('names none by %s', async rel => {
    const [article] = await read(g2({ meta: `<link rel="${rel}" residref="${EN}"/>` }), 'de.xml')
    expect(article).toBeDefined()
    expect(article?.translationOf).toBeUndefined()
  })

  test.each([
    '<link rel="irel:translatedFrom"/>',
    '<link rel="irel:translatedFrom" residref="  "/>',
    '<link rel="irel:translatedFrom" residref="urn:newsml:quay.example:20261120:de-41"/>',
  ])('names none where the link leads nowhere, or to the story itself: %s', async meta => {
    expect((await read(g2({ meta }), 'de.xml'))[0]?.translationOf).toBeUndefined()
  })

  test('gives each item of a message its own', async () => {
    const meta = `<link rel="irel:translatedFrom" residref="${EN}"/>`
    const items = [g2({ guid: EN }), g2({ meta }), g2({ guid: 'urn:quay:fr', meta })].join('')
    const stories = await read(
      `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>${receivedAt}</sent></header><itemSet>${items}</itemSet></newsMessage>`,
      'all.xml',
    )
    expect(stories.map(({ translationOf }) => translationOf?.id)).toEqual([
      undefined,
      stories[0]?.id,
      stories[0]?.id,
    ])
  })
})

describe('NewsML 1', () => {
  const urn = 'urn:newsml:quay.example:20261120:EN17'

  test.each([
    ['an association of that name', `<AssociatedWith FormalName="TranslationOf" NewsItem="${urn}:1"/>`],
    ['one to a later revision', `<AssociatedWith FormalName="TranslatedFrom" NewsItem="${urn}:4U"/>`],
    ['one without a revision', `<AssociatedWith FormalName="isTranslationOf" NewsItem="${urn}"/>`],
  ])('states it by %s', async (_, management) => {
    const [article] = await read(newsml1({ management }), 'de.xml')
    const [original] = await read(newsml1({ item: 'EN17' }), 'en.xml')
    expect(article?.translationOf?.id).toBe(original?.id)
  })

  test.each([
    `<DerivedFrom NewsItem="${urn}:1"/>`,
    `<AssociatedWith NewsItem="${urn}:1"/>`,
    `<AssociatedWith FormalName="Photo" NewsItem="${urn}:1"/>`,
    '<AssociatedWith FormalName="TranslationOf"/>',
  ])('names none by %s', async management => {
    const [article] = await read(newsml1({ management }), 'de.xml')
    expect(article).toBeDefined()
    expect(article?.translationOf).toBeUndefined()
  })
})

describe('schema.org', () => {
  const url = 'https://quay.example/en/ferry'

  test.each<[string, unknown]>([
    ['its address', url],
    ['its @id', { '@type': 'NewsArticle', '@id': url }],
    ['its url', { '@type': 'NewsArticle', url, inLanguage: 'en', headline: 'Ferry gets a new quay' }],
    ['its identifier', { '@type': 'CreativeWork', identifier: url }],
    ['the first of several', [{ '@id': url }, { '@id': 'https://quay.example/nl/veer' }]],
  ])('states it by %s', async (_, translationOfWork) => {
    const [original] = await read(JSON.stringify(ld({ '@id': url })), 'en.json')
    const expected = { id: original?.id, sourceId: url }
    const file = JSON.stringify(ld({ translationOfWork }))
    expect((await read(file, 'de.json'))[0]?.translationOf).toEqual(expected)
    expect((await read(page({ translationOfWork }), 'de.html'))[0]?.translationOf).toEqual(expected)
  })

  test.each<object>([
    { workTranslation: { '@id': url } },
    { isBasedOn: { '@id': url } },
    { translator: { '@type': 'Person', name: 'Jana Kurz' } },
    { citation: { '@id': url } },
    { translationOfWork: { '@type': 'CreativeWork', name: 'Ferry gets a new quay' } },
    { translationOfWork: null },
    { translationOfWork: [] },
  ])('names none by %j', async members => {
    const [article] = await read(JSON.stringify(ld(members)), 'de.json')
    expect(article).toBeDefined()
    expect(article?.translationOf).toBeUndefined()
  })
})

test.each([
  [
    'alternates of a page, which do not say which came first',
    page({}, '<link rel="alternate" hreflang="en" href="https://quay.example/en/ferry">'),
  ],
  [
    'words of a text',
    `Fähre hat neuen Kai\n\nVon Jana Kurz\n\n${words}\n\nAus dem Englischen von Bo Lind. This is a translation of ${EN}.\n`,
  ],
])('no other story is guessed from %s', async (_, copy) => {
  const [article] = await read(copy, copy.startsWith('<') ? 'de.html' : 'de.txt')
  expect(article).toBeDefined()
  expect(article?.translationOf).toBeUndefined()
})
