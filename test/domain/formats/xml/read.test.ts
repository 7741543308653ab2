import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const text = '<p>The island ferry moved to its new quay on Friday, the port said.</p>'
const nitf = (headline: string) =>
  `<nitf><head><docdata><doc-id id-string="${headline}"/></docdata></head><body><body.head><hedline><hl1>${headline}</hl1></hedline></body.head><body.content>${text}</body.content></body></nitf>`
const newsItem = `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:quay"><itemMeta><itemClass qcode="ninat:text"/></itemMeta>
<contentMeta><headline>Ferry moves</headline></contentMeta><contentSet><inlineXML><html><body>${text}</body></html></inlineXML></contentSet></newsItem>`

const read = async (xml: string) => {
  const bytes = Buffer.from(xml)
  const reading = await readDrop({ bytes, path: 'quay.xml', receivedAt: '2026-11-20T14:00:00Z' })
  return reading.ok ? reading.stories.map(({ article }) => article.headline) : reading.rejection.code
}

test.each([
  [`<stories>${nitf('Ferry moves')}${nitf('Fares stay')}</stories>`, ['Ferry moves', 'Fares stay']],
  [
    `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>${newsItem}</s:Body></s:Envelope>`,
    ['Ferry moves'],
  ],
])('items that an element of another name holds are read: %s', async (xml, headlines) => {
  expect(await read(xml)).toEqual(headlines)
})

test('an element of the same name without what its format demands is none of it', async () => {
  expect(await read(`<data><newsItem><title>Ferry moves</title>${text}</newsItem></data>`)).toBe(
    'unknown-format',
  )
})

const escaped = (xml: string): string => xml.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const told = async (drop: string, path: string) => {
  const reading = await readDrop({ bytes: Buffer.from(drop), path, receivedAt: '2026-11-20T14:00:00Z' })
  return reading.ok
    ? reading.stories.map(({ path, article }) => [path, article.headline, article.status])
    : reading.rejection
}

test.each([
  [`<message><id>4</id><text><![CDATA[${nitf('Ferry moves')}]]></text></message>`, ['text']],
  [
    `<push><item>${escaped(newsItem)}</item><item>${escaped(nitf('Ferry moves'))}</item></push>`,
    ['item', 'item-2'],
  ],
  [
    `<m><text>${escaped(`<?xml version="1.0" encoding="ISO-8859-1"?>${nitf('Ferry moves')}`)}</text></m>`,
    ['text'],
  ],
  [JSON.stringify({ Type: 'Notification', Message: nitf('Ferry moves') }), ['Message']],
  [
    JSON.stringify({
      Records: [{ body: JSON.stringify({ uri: 'urn:quay', headline: 'Ferry moves', body_html: text }) }],
    }),
    ['body'],
  ],
  [JSON.stringify(JSON.stringify({ uri: 'urn:quay', headline: 'Ferry moves', body_html: text })), ['story']],
  [JSON.stringify(nitf('Ferry moves').replace('<nitf>', '<?xml version="1.0"?><nitf>')), ['story']],
])('a document that a system packed as text is read as a file inside: %s', async (drop, paths) => {
  expect(await told(drop, 'quay')).toEqual(paths.map(path => [path, 'Ferry moves', 'usable']))
})

test.each([
  [
    `<m><embargo>2030-01-01T10:00:00Z</embargo><text><![CDATA[${nitf('Ferry moves')}]]></text></m>`,
    'withheld',
  ],
  [
    JSON.stringify({ publish: { embargoed_until: '2030-01-01T10:00:00Z' }, xml: nitf('Ferry moves') }),
    'withheld',
  ],
  [`<m><instruction>KILL</instruction><text><![CDATA[${nitf('Ferry moves')}]]></text></m>`, 'canceled'],
])('what a system says beside a packed document is obeyed: %s', async (drop, status) => {
  expect(await told(drop, 'quay')).toEqual([[expect.any(String), 'Ferry moves', status]])
})

test.each([`<m><text><![CDATA[${text}]]></text></m>`, JSON.stringify({ m: { text } })])(
  'HTML in an unknown document is none: %s',
  async drop => {
    expect(await told(drop, 'quay')).toMatchObject({ code: 'unknown-format' })
  },
)
