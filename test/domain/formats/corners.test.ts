import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const first = 'The island ferry moved to its new quay on Friday, the café’s owner said.'
const story = `<p>${first}</p><p>It sails hourly.</p>`

const read = async (text: string) => {
  const bytes = Buffer.from(text)
  const reading = await readDrop({ bytes, path: 'quay.xml', receivedAt: '2026-11-20T14:00:00Z' })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  return reading.stories[0]?.article
}

const newsml = (content: string): string =>
  `<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>quay.example</ProviderId><NewsItemId>7</NewsItemId></NewsIdentifier></Identification>
<NewsManagement><Status FormalName="Usable"/></NewsManagement><NewsComponent><NewsLines><HeadLine>Ferry gets a new quay</HeadLine></NewsLines>
<ContentItem><MediaType FormalName="Text"/>${content}</ContentItem></NewsComponent></NewsItem></NewsML>`

test.each([
  ['UTF-8', 'utf8'],
  ['windows-1252', 'latin1'],
] as const)('NewsML 1 may hold its text in base64: %s', async (_, encoding) => {
  const data = Buffer.from(story.replace('’', '´'), encoding).toString('base64')
  const article = await read(
    newsml(`<Encoding Notation="base64"><DataContent>${data}</DataContent></Encoding>`),
  )
  expect(article?.body.text).toBe(`${first.replace('’', '´')}\n\nIt sails hourly.`)
})

const g2 = (contents: string): string =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:quay" version="1"><itemMeta><itemClass qcode="ninat:text"/><provider literal="Quayside"/></itemMeta>
<contentMeta><headline>Ferry gets a new quay</headline></contentMeta><contentSet>${contents}</contentSet></newsItem>`

test.each([
  [
    'inlineXML',
    `<inlineXML rendition="rnd:teaser"><html><body><p>A ferry moved.</p></body></html></inlineXML><inlineXML rendition="rnd:main"><html><body>${story}</body></html></inlineXML>`,
  ],
  [
    'inlineData',
    `<inlineData rendition="rnd:short">A ferry moved.</inlineData><inlineData><![CDATA[${story}]]></inlineData>`,
  ],
])('the teaser of a NewsML-G2 item is not its story: %s', async (_, contents) => {
  expect((await read(g2(contents)))?.body.text).toBe(`${first}\n\nIt sails hourly.`)
})

test('the agent for the rights in a NITF document distributes it', async () => {
  const nitf = `<nitf><body><body.head><hedline><hl1>Ferry gets a new quay</hl1></hedline><rights><rights.owner>Quayside Agency</rights.owner><rights.agent>Nordic Copy Exchange</rights.agent></rights></body.head><body.content>${story}</body.content></body></nitf>`
  expect(await read(nitf)).toMatchObject({
    copyright: { holder: 'Quayside Agency' },
    distributor: 'Nordic Copy Exchange',
  })
})

test('an entry of Atom that was taken over from another feed has the authors and rights of that', async () => {
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Quays of the North</title><author><name>Lee Marsh</name></author><rights>© 2026 Quays of the North</rights>
<entry><id>urn:q1</id><title>Ferry gets a new quay</title><source><title>Fjord Wire</title><author><name>Dana Whitlock</name></author><rights>© 2025 Fjord Wire AS</rights></source><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${story}</div></content></entry></feed>`
  expect(await read(feed)).toMatchObject({
    agency: 'Fjord Wire',
    authors: [{ name: 'Dana Whitlock' }],
    copyright: { year: 2025, holder: 'Fjord Wire AS' },
  })
})

test('the credit of a group of media in RSS is that of each of its media', async () => {
  const feed = `<rss version="2.0"><channel><title>Quayside News</title><item><title>Ferry gets a new quay</title><guid>q1</guid><content:encoded><![CDATA[${story}]]></content:encoded>
<media:group><media:content url="https://quay.example/1.jpg" medium="image"/><media:credit role="photographer">Lee Marsh</media:credit></media:group></item></channel></rss>`
  expect((await read(feed))?.media).toEqual([
    { kind: 'image', href: 'https://quay.example/1.jpg', credit: 'Lee Marsh' },
  ])
})
