import { beforeEach, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { RevisionDiff } from '#schemas/revision-diff.ts'
import { RevisionHistory } from '#schemas/revision-history.ts'
import { ask } from './ask.ts'
import { gatewayEvent } from './gateway-event.ts'
import { licenseeOf } from './licensee-of.ts'
import { createNewsroom } from './newsroom.ts'

let newsroom = createNewsroom()
beforeEach(async () => {
  newsroom = createNewsroom()
  for (const section of ['World', 'Sport'])
    await newsroom.products.put({ id: section.toLowerCase(), name: section, sections: [section] })
  await newsroom.licensees.put(licenseeOf('gazette', 'world'))
  await newsroom.licensees.put(licenseeOf('herald', 'sport'))
})

const event = (id: string, rest: string, version: string, licenseeId: string, method: string) =>
  gatewayEvent({
    path: `/v1/articles/${id}${rest.replace('{version}', version)}`,
    resource: `/v1/articles/{id}${rest}`,
    id,
    version,
    method,
    caller: { scope: 'licensee', licenseeId },
  })
/** A call for "<id>", "<id>/<version>" or "<id>/<version>/diff" of the revisions. */
const call = (path: string, licenseeId = 'gazette') => {
  const [id = '', version = '', diff] = path.split('/')
  const rest = `/revisions${version && '/{version}'}${diff ? '/diff' : ''}`
  return ask(newsroom.handler, event(id, rest, version, licenseeId, 'GET'))
}
const takedown = (id: string, licenseeId = 'gazette') =>
  ask(newsroom.handler, event(id, '/takedown', '', licenseeId, 'PUT'))
const everyPath = ['a', 'a/1', 'a/2', 'a/2/diff']

describe('the revisions of an article', () => {
  beforeEach(async () => {
    await newsroom.commit({ id: 'a', sections: ['World'], headline: 'Ferry runs' })
    await newsroom.commit({ id: 'a', sections: ['World'], headline: 'Ferry runs late', class: 'correction' })
  })

  test('lists each version with its class and the address of its text', async () => {
    const { statusCode, json, headers } = await call('a')
    expect(statusCode).toBe(200)
    expect(z.strictObject(RevisionHistory.shape).parse(json).revisions).toMatchObject([
      { version: 1, headline: 'Ferry runs', kind: 'revision' },
      { version: 2, headline: 'Ferry runs late', class: 'correction' },
    ])
    expect(json.revisions[0].href).toMatch(/\/v1\/articles\/a\/revisions\/1$/)
    expect(headers.ETag).toMatch(/^"/)
  })

  test('gives the text of a version, and records the delivery', async () => {
    const { json, body } = await call('a/1')
    expect(json).toMatchObject({ id: 'a', version: 1, headline: 'Ferry runs' })
    expect(body).not.toContain('RAW COPY')
    expect(await newsroom.deliveries.of('a')).toMatchObject([{ licenseeId: 'gazette', version: 1 }])
  })

  test('shows the difference between versions word by word', async () => {
    const diff = z.strictObject(RevisionDiff.shape).parse((await call('a/2/diff')).json)
    expect(diff).toMatchObject({ from: 1, to: 2 })
    expect(diff.headline).toEqual([
      { kind: 'same', text: 'Ferry runs' },
      { kind: 'added', text: ' late' },
    ])
    expect(diff).not.toHaveProperty('byline')
    expect((await newsroom.deliveries.of('a')).map(({ version }) => version)).toEqual([1, 2])
  })

  test.each([
    ['a/1/diff', /first version in your license/],
    ['a/3', /^Your license does not include such a version/],
    ['a/3/diff', /^Your license does not include such a version/],
    ['b', /^Your license includes no article with this id/],
    ['b/1', /^Your license includes no article with this id/],
  ])('explains why %s is not found', async (path, detail) => {
    expect((await call(path)).json).toMatchObject({ status: 404, detail: expect.stringMatching(detail) })
  })

  test.each(['a/1/diff', 'a/3', 'a/3/diff', 'b', 'b/1'])('answers %s with 404', async path => {
    expect((await call(path)).statusCode).toBe(404)
  })

  test.each([
    ['canceled', { status: 'canceled' as const }, 410],
    ['held', { status: 'withheld' as const }, 404],
    ['embargoed', { status: 'withheld' as const, embargoedUntil: '2026-03-01T12:00:00.001Z' }, 404],
    ['expired', { expires: '2026-03-01T12:00:00Z' }, 410],
  ])('gives no text of an article that is %s now, by any path', async (_, said, status) => {
    await newsroom.commit({ id: 'a', sections: ['World'], headline: 'Ferry sinks', ...said })
    for (const path of everyPath) {
      const { statusCode, body, headers } = await call(path)
      expect(statusCode).toBe(status)
      expect(body).not.toMatch(/Ferry|Body/)
      expect(headers).toMatchObject({ 'Cache-Control': 'no-store' })
    }
  })

  test('shows a licensee only the versions selected by its products', async () => {
    await newsroom.commit({ id: 'a', sections: ['Sport'], headline: 'Ferry races' })
    const versionsOf = async (licenseeId: string) =>
      (await call('a', licenseeId)).json.revisions.map(({ version }: { version: number }) => version)
    expect(await versionsOf('gazette')).toEqual([1, 2])
    expect(await versionsOf('herald')).toEqual([3])
    expect((await call('a/3')).statusCode).toBe(404)
    expect((await call('a/2', 'herald')).statusCode).toBe(404)
    expect((await call('a/3/diff', 'herald')).statusCode).toBe(404)
  })

  test('never shows a version that was replaced under embargo, except in advance', async () => {
    const from = '2020-01-01T00:00:00Z'
    await newsroom.licensees.put({
      ...licenseeOf('early'),
      entitlements: [{ productId: 'world', from, advance: true }],
    })
    const embargoedUntil = '2026-03-01T13:00:00.000Z'
    const embargo = { id: 'pact', sections: ['World'], status: 'withheld' as const, embargoedUntil }
    await newsroom.commit({ ...embargo, headline: 'Pact signed by nine' })
    await newsroom.commit({ ...embargo, headline: 'Pact signed by ten' })
    newsroom.time.now = new Date('2026-03-01T13:00:00Z')
    await newsroom.commit({
      ...embargo,
      status: 'usable',
      kind: 'release',
      version: 2,
      headline: 'Pact signed by ten',
    })
    const versionsOf = async (licenseeId: string) =>
      (await call('pact', licenseeId)).json.revisions.map(({ version }: { version: number }) => version)
    expect(await versionsOf('gazette')).toEqual([2])
    expect((await call('pact/1')).statusCode).toBe(404)
    expect((await call('pact/2')).statusCode).toBe(200)
    expect((await call('pact/2/diff')).statusCode).toBe(404)
    expect(await versionsOf('early')).toEqual([1, 2])
  })

  test('gives a 410 to everyone who saw an article that moved out of the license and was then killed', async () => {
    await newsroom.commit({ id: 'a', sections: ['Sport'] })
    await newsroom.commit({ id: 'a', sections: ['Sport', 'World'], status: 'canceled' })
    for (const licenseeId of ['gazette', 'herald'])
      for (const path of everyPath) expect((await call(path, licenseeId)).statusCode).toBe(410)
  })

  test('shows the kill of a reinstated article without the notice’s text', async () => {
    await newsroom.commit({ id: 'a', sections: ['World'], headline: 'KILL', status: 'canceled' })
    await newsroom.commit({ id: 'a', sections: ['World'], kind: 'reinstatement', headline: 'Ferry runs' })
    const { revisions } = (await call('a')).json
    expect(revisions[2]).toMatchObject({ version: 3, kind: 'kill', status: 'canceled' })
    expect(revisions[2]).not.toHaveProperty('headline')
    expect((await call('a/3')).statusCode).toBe(410)
    expect((await call('a/4/diff')).json).toMatchObject({ from: 2, to: 4 })
    // The words of the notice, compared with those that it killed.
    const diff = await call('a/3/diff')
    expect(diff.statusCode).toBe(410)
    expect(diff.body).not.toMatch(/KILL|Body/)
  })
})

describe('acknowledging a takedown', () => {
  beforeEach(async () => {
    await newsroom.commit({ id: 'a', sections: ['World'] })
  })

  test('is open to whoever may have seen the article, and the first time counts', async () => {
    expect((await takedown('a')).statusCode).toBe(409)
    await newsroom.commit({ id: 'a', sections: ['World'], status: 'canceled' })
    const first = await takedown('a')
    expect(first.json).toMatchObject({ articleId: 'a', licenseeId: 'gazette', version: 2 })
    newsroom.time.now = new Date('2026-03-01T13:00:00Z')
    expect((await takedown('a')).json).toEqual(first.json)
    expect(await newsroom.takedowns.acknowledgementsOf('a')).toEqual([first.json])
    expect((await takedown('a', 'herald')).statusCode).toBe(404)
  })

  test('is open to whoever was given the article, though the license has ended', async () => {
    expect((await call('a/1')).statusCode).toBe(200)
    await newsroom.commit({ id: 'a', sections: ['World'], status: 'canceled' })
    await newsroom.licensees.put(licenseeOf('gazette'))
    newsroom.time.now = new Date('2026-03-01T12:02:00Z')
    expect((await takedown('a')).statusCode).toBe(200)
  })
})
