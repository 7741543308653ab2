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
