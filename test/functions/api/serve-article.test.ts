import { beforeEach, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { LicensedArticle } from '#schemas/license/licensed-article.ts'
import { ask } from './ask.ts'
import { articleEvent } from './gateway-event.ts'
import { licenseeOf } from './licensee-of.ts'
import { createNewsroom, type Said } from './newsroom.ts'

let newsroom = createNewsroom()
const article = (id: string) =>
  ask(newsroom.handler, articleEvent(id, { caller: { scope: 'licensee', licenseeId: 'gazette' } }))

beforeEach(async () => {
  newsroom = createNewsroom()
  await newsroom.products.put({ id: 'world', name: 'World', sections: ['World'] })
  await newsroom.licensees.put(licenseeOf('gazette', 'world'))
})

test('an article is its current revision, without evidence', async () => {
  await newsroom.commit({ id: 'tag:harbor/1', sections: ['World'] })
  await newsroom.commit({ id: 'tag:harbor/1', sections: ['World'], headline: 'Ferry runs again' })
  const { statusCode, json, body, headers } = await article('tag:harbor/1')
  expect(statusCode).toBe(200)
  expect(z.strictObject(LicensedArticle.shape).parse(json)).toMatchObject({
    version: 2,
    headline: 'Ferry runs again',
  })
  expect(body).not.toContain('RAW COPY')
  expect(headers).toMatchObject({ 'Content-Type': 'application/json', 'Cache-Control': 'private, no-cache' })
})

test('a killed article is a 410 without any of its text, and is not cached', async () => {
  await newsroom.commit({ id: 'a', sections: ['World'], headline: 'Ferry sinks' })
  await newsroom.commit({ id: 'a', sections: ['World'], headline: 'Ferry sinks', status: 'canceled' })
  const { statusCode, json, body, headers } = await article('a')
  expect(statusCode).toBe(410)
  expect(json.article).toEqual({ id: 'a', version: 2, status: 'canceled' })
  expect(body).not.toMatch(/Ferry|Body/)
  expect(headers).toMatchObject({ 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' })
})

test.each<[string, Omit<Said, 'id'>[]]>([
  ['outside the license', [{ sections: ['Sport'] }]],
  ['moved outside the license', [{ sections: ['World'] }, { sections: ['Sport'] }]],
  ['canceled outside the license', [{ sections: ['Sport'], status: 'canceled' }]],
  [
    'over outside the license',
    [{ sections: ['Sport'] }, { sections: ['Sport'], kind: 'expiry', version: 1, status: 'withheld' }],
  ],
  ['withheld', [{ sections: ['World'], status: 'withheld' }]],
  ['withheld again', [{ sections: ['World'] }, { sections: ['World'], status: 'withheld' }]],
  ['embargoed', [{ sections: ['World'], embargoedUntil: '2026-03-01T12:00:00.001Z' }]],
])('an article %s is answered exactly like an unknown one', async (_, revisions) => {
  for (const said of revisions) await newsroom.commit({ id: 'a', ...said })
  const [hidden, missing] = [await article('a'), await article('b')]
  expect(hidden.statusCode).toBe(404)
  expect(hidden).toEqual(missing)
})

test('an embargoed article is served from the very end of its embargo', async () => {
  await newsroom.commit({ id: 'a', sections: ['World'], embargoedUntil: '2026-03-01T12:00:01Z' })
  newsroom.time.now = new Date('2026-03-01T12:00:01Z')
  expect((await article('a')).statusCode).toBe(200)
})
