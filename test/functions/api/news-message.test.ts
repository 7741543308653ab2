import { beforeEach, expect, test } from 'vitest'
import { articleUri } from '#domain/formats/uris/article-uri.ts'
import { valuesAt } from '#test/domain/formats/values-at.ts'
import { validateXml } from '#test/schemas/validate-xml.ts'
import { ask } from './ask.ts'
import { feedEvent } from './gateway-event.ts'
import { licenseeOf } from './licensee-of.ts'
import { createNewsroom } from './newsroom.ts'

const MESSAGE = 'application/vnd.iptc.g2.newsmessage+xml'

let newsroom = createNewsroom()
const feed = (query = 'format=newsml-g2', headers: Record<string, string> = {}) =>
  ask(newsroom.handler, feedEvent({ query, headers, caller: { scope: 'licensee', licenseeId: 'gazette' } }))

beforeEach(async () => {
  newsroom = createNewsroom()
  await newsroom.products.put({ id: 'world', name: 'World', sections: ['World'] })
  await newsroom.licensees.put(licenseeOf('gazette', 'world'))
})

const items = (body: string, path: string) => valuesAt(body, `itemSet/newsItem/${path}`)

test('a feed page as NewsML-G2 is a valid message with an item for each article and a link to the next page', async () => {
  await newsroom.commit({ id: 'a', sections: ['World'], headline: 'Ferry runs again' })
  await newsroom.commit({ id: 'b', sections: ['Sport'], headline: 'Not theirs' })
  const { headers, body, statusCode } = await feed()
  expect(statusCode).toBe(200)
  expect(headers['Content-Type']).toBe(MESSAGE)
  expect(validateXml('newsml-g2', body)).toEqual([])
  expect(items(body, '@guid')).toEqual([articleUri('a')])
  expect(items(body, 'contentMeta/headline')).toEqual(['Ferry runs again'])
  expect(items(body, 'contentSet/inlineXML/html/body')).toEqual(['Body 1'])
  const [next = ''] = valuesAt(body, 'header/headerExtProperty/@value')
  expect(headers.Link).toBe(`<${next}>; rel="next"`)
  expect(new URL(next).searchParams.get('format')).toBe('newsml-g2')
})

test('a kill in a NewsML-G2 page is a canceled item, and no item shows any text of the story', async () => {
  await newsroom.commit({ id: 'a', sections: ['World'], headline: 'Mayor accused' })
  await newsroom.commit({ id: 'a', sections: ['World'], headline: 'Mayor accused', status: 'canceled' })
  const { body } = await feed()
  expect(validateXml('newsml-g2', body)).toEqual([])
  expect(items(body, 'itemMeta/pubStatus/@qcode')).toEqual(['stat:usable', 'stat:canceled'])
  expect(items(body, '@version')).toEqual(['1', '2'])
  expect(body).not.toMatch(/Mayor|Body/)
})

test('what expired and what was killed in a NewsML-G2 page say each by its own status since when they are gone', async () => {
  const expires = '2026-03-01T11:00:00.000Z'
  const of = { sections: ['World'], expires }
  await newsroom.commit({ id: 'a', ...of, kind: 'expiry', status: 'withheld' })
  await newsroom.commit({ id: 'b', ...of, status: 'canceled' })
  const { body } = await feed()
  expect(validateXml('newsml-g2', body)).toEqual([])
  expect(items(body, 'itemMeta/versionCreated')).toEqual([expires, newsroom.time.now.toISOString()])
  expect(items(body, 'itemMeta/edNote')).toEqual([
    expect.stringContaining('period for using this article has ended'),
    expect.stringContaining('KILL'),
  ])
})

const withdraws = [{ sections: ['World'], facets: {}, limits: {} }]

test('an article left out of a NewsML-G2 page is given by its address, or as withheld when it is withdrawn', async () => {
  await newsroom.commit({ id: 'a', sections: ['World'], headline: 'Ferry runs again' })
  await newsroom.commit({ id: 'a', sections: ['World'], status: 'withheld', withdraws })
  const { body } = await feed()
  expect(validateXml('newsml-g2', body)).toEqual([])
  expect(items(body, 'itemMeta/pubStatus/@qcode').at(-1)).toBe('stat:withheld')
  expect(
    items(body, 'contentSet/remoteContent/@href').every(href =>
      href.endsWith('/v1/articles/a?format=newsml-g2'),
    ),
  ).toBe(true)
})

test('an empty NewsML-G2 page is a valid message, and its entity tag gives a 304', async () => {
  const { headers, body } = await feed()
  expect(validateXml('newsml-g2', body)).toEqual([])
  expect(items(body, '@guid')).toEqual([])
  const again = await feed('format=newsml-g2', { 'If-None-Match': String(headers.ETag) })
  expect(again.statusCode).toBe(304)
})

test.each([
  [MESSAGE, MESSAGE],
  [`${MESSAGE}, application/json;q=0.5`, MESSAGE],
  [`application/json, ${MESSAGE};q=0.5`, 'application/json'],
  ['*/*', 'application/json'],
  ['text/html', 'application/json'],
])('a feed page asked for with Accept: %s is given as %s', async (accept, type) => {
  expect((await feed('', { Accept: accept })).headers['Content-Type']).toBe(type)
})

test('a feed page is given in the format that its address names, whatever it accepts', async () => {
  const { headers } = await feed('format=wiredesk', { Accept: MESSAGE })
  expect(headers['Content-Type']).toBe('application/json')
})

test('a feed page in a format without pages is refused', async () => {
  expect((await feed('format=nitf')).statusCode).toBe(400)
})
