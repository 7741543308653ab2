import { beforeEach, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { writers } from '#domain/formats/writers.ts'
import { OutputFormat } from '#schemas/output-format.ts'
import { Problem } from '#schemas/problem.ts'
import { ArticleQuery } from '#schemas/queries/article-query.ts'
import { ask } from './ask.ts'
import { articleEvent, gatewayEvent } from './gateway-event.ts'
import { licenseeOf } from './licensee-of.ts'
import { createNewsroom } from './newsroom.ts'

let newsroom = createNewsroom()
const caller = { scope: 'licensee', licenseeId: 'gazette' }
const article = (id: string, query = '', headers: Record<string, string> = {}) =>
  ask(newsroom.handler, articleEvent(id, { query, headers, caller }))
const revision = (id: string, version: string, query = '', tail = '') =>
  ask(
    newsroom.handler,
    gatewayEvent({
      path: `/v1/articles/${id}/revisions/${version}${tail}`,
      resource: `/v1/articles/{id}/revisions/{version}${tail}`,
      id,
      version,
      query,
      caller,
    }),
  )
const sections = ['World']
const others = Object.keys(writers) as (keyof typeof writers)[]

beforeEach(async () => {
  newsroom = createNewsroom()
  await newsroom.products.put({ id: 'world', name: 'World', sections })
  const licensee = licenseeOf('gazette', 'world')
  const entitlements = licensee.entitlements.map(entitlement => ({ ...entitlement, advance: true }))
  await newsroom.licensees.put({ ...licensee, entitlements })
  await newsroom.commit({ id: 'a', sections, headline: 'Ferry sinks' })
  await newsroom.commit({ id: 'gone', sections, headline: 'WORD' })
  await newsroom.commit({ id: 'gone', sections, headline: 'WORD', status: 'canceled' })
})

test.each(others)('format=%s gives an article in that format, with its own entity tag', async format => {
  const [own, { headers, body, statusCode }] = [await article('a'), await article('a', `format=${format}`)]
  expect(statusCode).toBe(200)
  expect(headers['Content-Type']).toContain(writers[format].mediaType)
  expect(body).toContain('Ferry sinks')
  expect(headers.ETag).not.toBe(own.headers.ETag)
  expect(headers.Vary).toContain('Accept')
  expect((await article('a', `format=${format}`, { 'If-None-Match': String(headers.ETag) })).statusCode).toBe(
    304,
  )
  expect((await revision('a', '1', `format=${format}`)).headers['Content-Type']).toContain(
    writers[format].mediaType,
  )
})

test.each([
  [undefined, 'application/json'],
  ['', 'application/json'],
  ['*/*', 'application/json'],
  ['application/json', 'application/json'],
  ['application/json; charset=utf-8', 'application/json'],
  ['application/json, text/plain, */*', 'application/json'],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html; charset=utf-8'],
  ['text/plain;q=0.5, application/ld+json;q=0.7', 'application/ld+json'],
  ['application/json;q=0, text/plain', 'text/plain; charset=utf-8'],
  ['application/vnd.iptc.ninjs+json', 'application/vnd.iptc.ninjs+json;version=3.1'],
  ['application/vnd.iptc.ninjs+json; version=1.6', 'application/vnd.iptc.ninjs+json;version=1.6'],
  ['application/vnd.iptc.g2.newsitem+xml', 'application/vnd.iptc.g2.newsitem+xml'],
])('an article asked for with Accept: %s is given as %s', async (accept, mediaType) => {
  const { statusCode, headers } = await article('a', '', accept === undefined ? {} : { Accept: accept })
  expect([statusCode, headers['Content-Type']]).toEqual([200, mediaType])
})

test('an article as HTML has headers that forbid loading, running and framing', async () => {
  const { headers } = await article('a', 'format=html')
  expect(headers['Content-Security-Policy']).toMatch(/default-src 'none'/)
  expect(headers['Content-Security-Policy']).toMatch(/frame-ancestors 'none'/)
  expect(headers['X-Content-Type-Options']).toBe('nosniff')
})

test('the format parameter overrides Accept', async () => {
  const { headers } = await article('a', 'format=text', { Accept: 'image/png' })
  expect(headers['Content-Type']).toBe('text/plain; charset=utf-8')
})

test('an Accept header that no format satisfies is answered 406 with all formats, also for a missing article', async () => {
  const answers = await Promise.all(
    ['a', 'nothing', 'gone'].map(id => article(id, '', { Accept: 'image/png' })),
  )
  for (const { statusCode, json } of answers) {
    expect(statusCode).toBe(406)
    const { available = [] } = z.strictObject(Problem.shape).parse(json)
    expect(available.map(({ format }) => format).sort()).toEqual([...OutputFormat.options].sort())
  }
})

test('an unknown format is answered 400 with the known ones', async () => {
  const { statusCode, json } = await article('a', 'format=pdf')
  expect(statusCode).toBe(400)
  expect(json.errors[0].detail).toBe(`must be one of ${OutputFormat.options.join(', ')}`)
  expect(json.allowed).toEqual(Object.keys(ArticleQuery.shape))
  for (const [query, tail] of [
    ['format=pdf', ''],
    ['format=text', '/diff'],
  ])
    expect((await revision('a', '1', query, tail)).statusCode).toBe(400)
})

describe('a canceled article', () => {
  test.each(others)('as %s is a kill in that format, and is not cached', async format => {
    const { statusCode, headers, body } = await article('gone', `format=${format}`)
    expect(statusCode).toBe(410)
    expect(headers['Content-Type']).toContain(writers[format].mediaType)
    expect(headers['Cache-Control']).toBe('no-store')
    expect(headers).not.toHaveProperty('ETag')
    expect(body).not.toContain('WORD')
    expect(body).toMatch(/gone/)
    expect((await revision('gone', '1', `format=${format}`)).body).toBe(body)
  })

  test('as Wiredesk JSON is a problem document', async () => {
    const { headers, json } = await article('gone', '', { Accept: '*/*' })
    expect(headers['Content-Type']).toBe('application/problem+json')
    expect(json.article).toEqual({ id: 'gone', version: 2, status: 'canceled' })
  })
})

test('advance copy says in every format that it is withheld, and until when', async () => {
  const embargoedUntil = '2026-03-02T06:00:00Z'
  await newsroom.commit({ id: 'b', sections, status: 'withheld', embargoedUntil })
  expect(JSON.parse((await article('b', 'format=ninjs-1.6')).body)).toMatchObject({
    pubstatus: 'withheld',
    embargoed: embargoedUntil,
  })
  expect(JSON.parse((await article('b', 'format=ninjs-3.1')).body)).toMatchObject({
    pubStatus: 'withheld',
    embargoedUntil,
  })
  expect(JSON.parse((await article('b', 'format=newsarticle')).body)).toMatchObject({
    creativeWorkStatus: 'withheld',
    conditionsOfAccess: `Embargoed until ${embargoedUntil}`,
  })
  for (const format of ['html', 'text', 'nitf', 'newsml-g2'])
    expect((await article('b', `format=${format}`)).body, format).toMatch(
      /2026-03-02T06:00:00|20260302T060000/,
    )
})
