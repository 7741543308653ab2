import { beforeEach, describe, expect, test } from 'vitest'
import { createCommitRecall } from '#commit/commit-recall.ts'
import { writers } from '#domain/formats/writers.ts'
import { ask } from './ask.ts'
import { gatewayEvent } from './gateway-event.ts'
import { licenseeOf } from './licensee-of.ts'
import { createNewsroom } from './newsroom.ts'

let newsroom = createNewsroom()
const recall = (before: number, id = 'a') =>
  createCommitRecall({ ...newsroom, clock: { now: () => newsroom.time.now } })(id, {
    before,
    by: 'Ida',
    reason: 'The court ordered it.',
  })

const call = (
  path: string,
  {
    licenseeId = 'gazette',
    query = '',
    headers = {},
  }: { licenseeId?: string; query?: string; headers?: Record<string, string> } = {},
) => {
  const [root = '', id, revisions, version, diff] = path.split('/')
  const resource =
    root === 'articles'
      ? `/v1/articles/{id}${revisions ? '/revisions' : ''}${version ? '/{version}' : ''}${diff ? '/diff' : ''}`
      : `/v1/${path}`
  const caller = { scope: 'licensee', licenseeId }
  return ask(
    newsroom.handler,
    gatewayEvent({
      path: `/v1/${path}`,
      resource,
      query,
      caller,
      headers,
      ...(id && { id }),
      ...(version && { version }),
    }),
  )
}
const withdrawn = { status: 410, type: 'urn:problem-type:wiredesk:version-withdrawn' }

beforeEach(async () => {
  newsroom = createNewsroom()
  for (const section of ['World', 'Sport'])
    await newsroom.products.put({ id: section.toLowerCase(), name: section, sections: [section] })
  await newsroom.licensees.put(licenseeOf('gazette', 'world'))
  await newsroom.licensees.put(licenseeOf('herald', 'sport'))
  await newsroom.commit({ id: 'a', sections: ['World'], headline: 'Holm set the fire' })
  await newsroom.commit({ id: 'a', sections: ['World'], headline: 'Man set the fire', class: 'correction' })
})

describe('of a version that the desk took back', () => {
  test.each(Object.keys(writers))('no word is given as %s', async format => {
    const given = await call('articles/a/revisions/1', { query: `format=${format}` })
    expect(given.statusCode).toBe(200)
    await recall(2)
    const query = `format=${format}`
    for (const headers of [{}, { 'If-None-Match': String(given.headers?.ETag) }]) {
      const {
        statusCode,
        json,
        body,
        headers: said,
      } = await call('articles/a/revisions/1', { query, headers })
      expect(statusCode).toBe(410)
      expect(json).toMatchObject(withdrawn)
      expect(body).not.toMatch(/Holm|Body 1/)
      expect(said).toMatchObject({ 'Cache-Control': 'no-store' })
    }
  })

  test('no diff tells a word, and the versions that stay have theirs', async () => {
    await recall(2)
    await newsroom.commit({ id: 'a', sections: ['World'], headline: 'Man set two fires', withdrawnBefore: 2 })
    expect((await call('articles/a/revisions/1/diff')).json).toMatchObject(withdrawn)
    expect((await call('articles/a/revisions/2/diff')).json).toMatchObject({ status: 404 })
    const diff = await call('articles/a/revisions/3/diff')
    expect(diff.json).toMatchObject({ from: 2, to: 3 })
    const { json } = await call('articles/a/revisions')
    expect(json.revisions.map(({ version }: { version: number }) => version)).toEqual([2, 3])
    expect((await call('articles/a/revisions/2')).json).toMatchObject({ headline: 'Man set the fire' })
  })

  test.each(['limit=10', 'limit=10&view=full', 'limit=10&format=newsml-g2'])(
    'no page of the feed shows a word, not even one that the caller has: %s',
    async query => {
      const before = await call('feed', { query })
      expect(before.body).toContain('Holm')
      await recall(2)
      const { statusCode, body } = await call('feed', {
        query,
        headers: { 'If-None-Match': String(before.headers?.ETag) },
      })
      expect(statusCode).toBe(200)
      expect(body).not.toMatch(/Holm|Body 1/)
    },
  )

  test('no feed of the latest shows a word', async () => {
    await recall(2)
    for (const name of ['latest.json', 'latest.atom', 'latest.rss']) {
      const { body } = await call(name)
      expect(body).toContain('Man set the fire')
      expect(body).not.toContain('Holm')
    }
  })

  test('nothing is said to those who could not see it', async () => {
    await newsroom.commit({ id: 'a', sections: ['Sport'], headline: 'Man is a runner' })
    await recall(3)
    const [own, unknown] = await Promise.all([
      call('articles/a/revisions/1', { licenseeId: 'herald' }),
      call('articles/a/revisions/9', { licenseeId: 'herald' }),
    ])
    expect({ ...own.json, instance: '' }).toEqual({ ...unknown.json, instance: '' })
    expect(own.statusCode).toBe(404)
  })
})

describe('licensees are told that earlier versions were taken back', () => {
  const kindsOf = async (licenseeId: string) =>
    (await call('feed', { licenseeId, query: 'limit=10' })).json.changes.map(
      ({ kind, version, status, withdrawnBefore }: Record<string, unknown>) =>
        [kind, version, status, withdrawnBefore].filter(Boolean).join(' '),
    )

  test('by a correction that names the version which stays, once', async () => {
    await recall(2)
    await recall(2)
    const { changes } = (await call('feed', { query: 'limit=10' })).json
    expect(changes).toHaveLength(3)
    expect(changes[0]).not.toHaveProperty('headline')
    expect(changes[2]).toMatchObject({
      kind: 'revision',
      class: 'correction',
      version: 2,
      status: 'usable',
      headline: 'Man set the fire',
      withdrawnBefore: 2,
    })
    expect(JSON.stringify(changes)).not.toMatch(/Ida|court/)
    expect((await call('articles/a')).json).toMatchObject({ version: 2, withdrawnBefore: 2 })
  })

  test('by a withdrawal, if they could see only what was taken back', async () => {
    await newsroom.commit({ id: 'a', sections: ['Sport'], headline: 'Man is a runner' })
    await recall(3)
    expect(await kindsOf('gazette')).toEqual([
      'revision 1 usable',
      'revision 2 usable',
      'withdrawal 3 withheld',
    ])
    expect(await kindsOf('herald')).toEqual(['revision 3 usable', 'revision 3 usable 3'])
    expect((await call('articles/a/revisions/1')).json).toMatchObject(withdrawn)
    expect((await call('articles/a/revisions')).json).toMatchObject({ revisions: [] })
  })

  test('by a withdrawal, if they were given one and their license has ended; nobody else', async () => {
    await newsroom.licensees.put(licenseeOf('courier', 'world'))
    await call('articles/a/revisions/1', { licenseeId: 'courier' })
    for (const name of ['courier', 'tribune'])
      await newsroom.licensees.put({ ...licenseeOf(name), entitlements: [] })
    newsroom.time.now = new Date(newsroom.time.now.getTime() + 120_000)
    await recall(2)
    expect(await kindsOf('courier')).toEqual(['withdrawal 2 withheld'])
    expect(await kindsOf('tribune')).toEqual([])
  })

  test('by a withdrawal, if they were given one in advance and their license has ended; nobody else', async () => {
    for (const name of ['courier', 'tribune']) {
      const { entitlements, ...licensee } = licenseeOf(name, 'world')
      const inAdvance = entitlements.map(each => ({ ...each, advance: true as const }))
      await newsroom.licensees.put({ ...licensee, entitlements: inAdvance })
    }
    const embargoed = {
      id: 'b',
      sections: ['World'],
      status: 'withheld' as const,
      embargoedUntil: '2026-03-01T18:00:00.000Z',
    }
    await newsroom.commit({ ...embargoed, headline: 'Holm won the race' })
    await newsroom.commit({ ...embargoed, headline: 'Man won the race' })
    expect((await call('articles/b/revisions/1', { licenseeId: 'courier' })).statusCode).toBe(200)
    for (const name of ['courier', 'tribune'])
      await newsroom.licensees.put({ ...licenseeOf(name), entitlements: [] })
    newsroom.time.now = new Date(newsroom.time.now.getTime() + 120_000)
    await recall(2, 'b')
    expect(await kindsOf('courier')).toEqual(['withdrawal 2 withheld'])
    expect(await kindsOf('tribune')).toEqual([])
  })

  test('not while the story is held; its release shows the version that stays alone', async () => {
    await newsroom.commit({
      id: 'a',
      sections: ['World'],
      headline: 'Man set the fire',
      status: 'withheld',
      withdraws: [{ sections: ['World'] }],
    })
    const before = await kindsOf('gazette')
    await recall(3)
    expect(await kindsOf('gazette')).toEqual(before)
    await newsroom.commit({
      id: 'a',
      sections: ['World'],
      headline: 'Man set the fire',
      lifts: true,
      withdrawnBefore: 3,
    })
    expect((await kindsOf('gazette')).at(-1)).toBe('release 4 usable 3')
    expect((await call('articles/a/revisions/2')).json).toMatchObject(withdrawn)
  })
})

test('a kill after it answers as every kill does', async () => {
  await recall(2)
  await newsroom.commit({ id: 'a', sections: ['World'], status: 'canceled', withdrawnBefore: 2 })
  for (const path of [
    'articles/a',
    'articles/a/revisions',
    'articles/a/revisions/1',
    'articles/a/revisions/2',
  ])
    expect((await call(path)).json).toMatchObject({ status: 410, article: { status: 'canceled' } })
})
