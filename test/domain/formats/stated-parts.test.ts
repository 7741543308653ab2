import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

/* What agencies state in parts of a document that few of them fill in: parts of a story, notes to desks, terms of a picture. */

const read = async (text: string, path = 'quay.xml') => {
  const bytes = Buffer.from(text)
  const reading = await readDrop({ bytes, path, receivedAt: '2026-09-08T09:00:00Z' })
  return reading.ok ? reading.stories[0]?.article : undefined
}

const first = 'The island ferry moved to its new quay on Friday, the port said.'

const nitf = (docdata: string, content = `<p>${first}</p><p>It sails hourly.</p>`): string =>
  `<nitf><head><docdata><doc-id id-string="q7"/>${docdata}</docdata></head><body><body.head><hedline><hl1>Ferry gets a new quay</hl1></hedline></body.head><body.content>${content}</body.content></body></nitf>`

test('byline and dateline of the parts of a NITF story open their text', async () => {
  const article = await read(
    nitf(
      '',
      `<block><byline>By Dana Whitlock</byline><dateline><location>KÅRVIKA</location>, <story.date>Nov. 20</story.date></dateline><p>${first}</p></block>
<block><dateline><location>OSTEND</location></dateline><p>Over there nobody was amused.</p></block>`,
    ),
  )
  expect(article).toMatchObject({ authors: [{ name: 'Dana Whitlock' }], dateline: { place: 'KÅRVIKA' } })
  expect(article?.body.text).toBe(`${first}\n\nOSTEND – Over there nobody was amused.`)
})

test('an embargo in no zone ends by the clocks of the agency, if it has some of its own', async () => {
  const embargoed = (holder: string) =>
    nitf(
      `<date.release norm="20260909T000100"/><ed-msg info="Embargoed to 0001 Wednesday"/><doc.copyright holder="${holder}"/>`,
    )
  expect(await read(embargoed('Press Association'))).toMatchObject({
    status: 'withheld',
    embargoedUntil: '2026-09-08T23:01:00Z',
  })
  const { status, embargoedUntil } = (await read(embargoed('Quayside'))) ?? {}
  expect([status, embargoedUntil]).toEqual(['withheld', undefined])
})

test.each([
  ['Ny versjon. Retter antall turer i 2. avsnitt.', 'correction'],
  ['Korjaa nimen toisessa kappaleessa', 'correction'],
  ['Rettet i andet afsnit: korrekt navn', 'correction'],
  ['Notícia corrigida: substitui nome do cais', 'correction'],
  ['Complément: ajoute citation du port', 'update'],
  ['With pictures', undefined],
  ['Med bilder', undefined],
])('a note says of the revision what a remark in parentheses says: %s', async (note, change) => {
  expect((await read(nitf(`<ed-msg info="${note}"/>`)))?.change?.class).toBe(change)
})

test.each([
  [{ usageterms: { name: 'Islands', text: 'Not for use in Norway' } }],
  [{ usageterms: [{ value: 'Not for use in Norway' }] }],
  [{ rightsInfo: { usageTerms: ['Ask first', 'Not for use in Norway'] } }],
])('terms of ninjs in named parts bar as those in words do: %j', async terms => {
  const item = { uri: 'urn:q:7', type: 'text', headline: 'Ferry gets a new quay', body_text: first, ...terms }
  expect((await read(JSON.stringify(item), 'quay.json'))?.usageTerms).toContainEqual({
    code: 'territory-out',
    text: 'Not for use in Norway',
  })
})

test('a picture of NewsML 1 has the terms that it states', async () => {
  const item = `<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>quay.example</ProviderId><NewsItemId>7</NewsItemId></NewsIdentifier></Identification>
<NewsManagement><Status FormalName="Usable"/></NewsManagement><NewsComponent><NewsLines><HeadLine>Ferry gets a new quay</HeadLine></NewsLines>
<NewsComponent><Role FormalName="Main"/><ContentItem><DataContent><p>${first}</p></DataContent></ContentItem></NewsComponent>
<NewsComponent><Role FormalName="Picture"/><NewsLines><CreditLine>Lee Marsh/Quayside</CreditLine><RightsLine>Not for use in Norway</RightsLine></NewsLines>
<RightsMetadata><UsageRights><UsageType>Editorial use only</UsageType></UsageRights></RightsMetadata><ContentItem Href="1.jpg"><MediaType FormalName="Photo"/></ContentItem></NewsComponent></NewsComponent></NewsItem></NewsML>`
  const { media, usageTerms } = (await read(item)) ?? {}
  expect(media?.[0]?.usageTerms?.map(({ code }) => code)).toEqual(['editorial-use-only', 'territory-out'])
  expect(usageTerms).toEqual([])
})

test('an author of RSS whose name links to a page is named', async () => {
  const feed = `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Quayside News</title><item><title>Ferry gets a new quay</title><guid>q1</guid>
<dc:creator><![CDATA[By <a href="/dana">Dana Whitlock</a>]]></dc:creator><content:encoded><![CDATA[<p>${first}</p><p>It sails hourly.</p>]]></content:encoded></item></channel></rss>`
  expect(await read(feed)).toMatchObject({ byline: 'Dana Whitlock', authors: [{ name: 'Dana Whitlock' }] })
})

const g2 = (itemMeta: string, contentMeta: string): string =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:q:7" version="1"><itemMeta>${itemMeta}</itemMeta><contentMeta>${contentMeta}</contentMeta>
<contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${first}</p><p>It sails hourly.</p></body></html></inlineXML></contentSet></newsItem>`

test('a headline of NewsML-G2 without a role comes before those with one', async () => {
  const other =
    '<headline role="hl:leadin">Ferries</headline><headline role="hl:subtitle">Dry feet</headline>'
  const item = (main: string) => g2('', `${other}<headline${main}>Ferry gets a new quay</headline>`)
  expect((await read(item('')))?.headline).toBe('Ferry gets a new quay')
})

test('an author whom Infomaker or Naviga links is one, and not who made the item', async () => {
  const link = (rel: string) =>
    `<links xmlns="http://www.infomaker.se/newsml/1.0"><link rel="${rel}" type="x-im/author" title="Dana Whitlock"/></links>`
  const made = '<creator><name>Lee Marsh</name></creator><headline>Ferry gets a new quay</headline>'
  expect((await read(g2(link('author'), made)))?.authors).toEqual([{ name: 'Dana Whitlock' }])
  expect((await read(g2(link('article'), made)))?.authors).toEqual([{ name: 'Lee Marsh' }])
})

test('a byline of NITF for indexes is not printed beside the one for print', async () => {
  const signed = (bylines: string) => nitf('').replace('</hedline>', `</hedline>${bylines}`)
  const index = '<byline class="normalized_byline">Whitlock, Dana</byline>'
  const both = await read(signed(`<byline class="print_byline">By Dana Whitlock</byline>${index}`))
  expect(both).toMatchObject({ byline: 'Dana Whitlock', authors: [{ name: 'Dana Whitlock' }] })
  expect((await read(signed(index)))?.authors).toEqual([{ name: 'Dana Whitlock' }])
})

test.each([
  ['credit', 'Lee Marsh/Quayside'],
  ['byline', 'Lee Marsh/Quayside'],
  ['crop', undefined],
])('a picture of NITF without a producer has the credit of its metadata: %s', async (name, credit) => {
  const media = `<media media-type="image"><media-metadata name="${name}" value="Lee Marsh/Quayside"/><media-reference source="1.jpg"/></media>`
  const article = await read(nitf('', `<p>${first}</p>${media}<p>It sails hourly.</p>`))
  expect(article?.media?.[0]?.credit).toBe(credit)
})

test('a text of NewsML-G2 in another language than that of the item leaves a warning', async () => {
  const text = (language: string, line: string) =>
    `<inlineXML xml:lang="${language}"><html><body><p>${line}</p><p>It sails hourly.</p></body></html></inlineXML>`
  const item = (...texts: string[]) =>
    g2('', '<language tag="en-GB"/><headline>Ferry gets a new quay</headline>').replace(
      /<inlineXML>.*<\/inlineXML>/s,
      texts.join(''),
    )
  const warningsOf = async (...texts: string[]) => {
    const bytes = Buffer.from(item(...texts))
    const reading = await readDrop({ bytes, path: 'quay.xml', receivedAt: '2026-09-08T09:00:00Z' })
    return reading.ok && [reading.stories[0]?.article.body.text.split('\n')[0], ...reading.warnings]
  }
  const french = text('fr', 'Le bac a un nouveau quai depuis vendredi.')
  expect(await warningsOf(french, text('en', first))).toEqual([first, expect.stringContaining('(fr)')])
  expect(await warningsOf(text('en-US', first), text('en-GB', first))).toEqual([first])
})
