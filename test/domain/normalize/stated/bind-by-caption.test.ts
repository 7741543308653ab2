import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

/* What a picture's caption, metadata and status say of its use. */

const story = '<p>Grey seals have come back to the Tamber estuary.</p><p>Wardens counted forty on Monday.</p>'
const nitf = (media: string, docdata = '') =>
  `<nitf><head><title>Grey seals return</title><docdata><doc-id id-string="seals"/>${docdata}</docdata></head>
  <body><body.head><hedline><hl1>Grey seals return</hl1></hedline></body.head><body.content>${story}<media media-type="image">
  <media-reference source="https://echo.example/1.jpg" mime-type="image/jpeg"/>${media}</media></body.content></body></nitf>`

const read = async (text: string) => {
  const reading = await readDrop({
    bytes: Buffer.from(text),
    path: 'seals',
    receivedAt: '2026-11-27T12:00:00Z',
  })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  return { media: reading.stories[0]?.article.media, warnings: reading.warnings }
}

const leftOut = 'pictures left out, which are killed, held back or expired: 1'

test.each([
  ['<media-caption>A seal at Tamber. NORWAY OUT</media-caption>', ['territory-out']],
  [
    '<media-caption>A seal (Ana Ruiz/Echo) NO SALES. EDITORIAL USE ONLY.</media-caption>',
    ['no-sales', 'editorial-use-only'],
  ],
  [
    '<media-metadata name="restrictions" value="NORWAY OUT"/><media-caption>A seal</media-caption>',
    ['territory-out'],
  ],
  ['<media-caption>A seal lies out at Tamber. There were no sales of ice.</media-caption>', []],
])('of %s the conditions of use are %j', async (media, codes) => {
  const [picture] = (await read(nitf(media))).media ?? []
  expect((picture?.usageTerms ?? []).map(({ code }) => code)).toEqual(codes)
})

test.each(['EMBARGOED UNTIL 2200 GMT ON 5 DECEMBER. A seal at Tamber.', 'PICTURE KILL: do not use.'])(
  'a picture with the caption "%s" is left out with a warning',
  async caption => {
    const { media, warnings } = await read(nitf(`<media-caption>${caption}</media-caption>`))
    expect(media ?? []).toEqual([])
    expect(warnings).toContain(leftOut)
  },
)

test('a story that waits itself keeps its picture under embargo', async () => {
  const caption = '<media-caption>EMBARGOED UNTIL 2200 GMT ON 5 DECEMBER. A seal at Tamber.</media-caption>'
  const { media } = await read(nitf(caption, '<date.release norm="20261205T220000Z"/>'))
  expect(media).toHaveLength(1)
})

test('a killed picture that goes with ninjs is left out with a warning', async () => {
  const picture = { type: 'picture', uri: 'urn:pictures:1', pubstatus: 'canceled', headline: 'A seal' }
  const item = {
    uri: 'urn:seals',
    type: 'text',
    pubstatus: 'usable',
    headline: 'Grey seals return',
    body_xhtml: story,
  }
  const { media, warnings } = await read(JSON.stringify({ ...item, associations: { main: picture } }))
  expect(media).toBeUndefined()
  expect(warnings).toContain(leftOut)
})

test('a killed picture in a message of NewsML-G2 is left out with a warning', async () => {
  const item = (guid: string, kind: string, status: string, rest: string) =>
    `<newsItem guid="${guid}" version="1" standard="NewsML-G2"><itemMeta><itemClass qcode="ninat:${kind}"/><pubStatus qcode="stat:${status}"/></itemMeta>${rest}</newsItem>`
  const text = `<contentMeta><headline>Grey seals return</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html><body>${story}</body></html></inlineXML></contentSet>`
  const { media, warnings } = await read(
    `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${item('urn:seals', 'text', 'usable', text)}${item('urn:1', 'picture', 'canceled', '')}</itemSet></newsMessage>`,
  )
  expect(media).toBeUndefined()
  expect(warnings).toContain(leftOut)
})
