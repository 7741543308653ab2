import { beforeEach, describe, expect, test } from 'vitest'
import { createCommitEdit } from '#commit/commit-edit.ts'
import { createCommitReplay } from '#commit/commit-replay.ts'
import { createFindReplay } from '#commit/propose/find-replay.ts'
import { createRestateArticle } from '#commit/restate-article.ts'
import type { Article } from '#schemas/article.ts'
import { story } from '#test/contract/story.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'
import { openNewsroom, revision, text } from './newsroom.ts'

describe('a replay', () => {
  let store = memoryPorts()
  let newsroom = openNewsroom(store)
  const reread = (fields: Partial<Article>, orderKey = 'k1') => ({
    articleId: 'harbour',
    orderKey,
    article: story({ receivedAt: '2027-01-01T00:00:00Z', ...fields }),
  })
  const byline = { byline: 'Ana Ruiz, Coastal Wire' }
  const commit = (fields: Partial<Article>, orderKey?: string) =>
    createCommitReplay({ ...store, clock: newsroom.clock })(reread(fields, orderKey))
  const kinds = async () =>
    (await newsroom.log()).map(each => `${each.kind} v${each.version} ${each.class ?? ''}`.trim())
  beforeEach(async () => {
    store = memoryPorts()
    newsroom = openNewsroom(store)
    await newsroom.commitRevision(revision('k1'))
  })

  test('makes one metadata-only revision of what is now read differently, however often it runs', async () => {
    expect(await commit({})).toEqual({ outcome: 'unchanged' })
    expect(await commit(byline)).toEqual({ outcome: 'accepted' })
    expect(await commit(byline)).toEqual({ outcome: 'unchanged' })
    expect(await kinds()).toEqual(['revision v1', 'revision v2 metadata-only'])
    expect(await newsroom.readArticle('harbour')).toMatchObject({
      ...byline,
      version: 2,
      receivedAt: story().receivedAt,
    })
  })

  test('shows what it would change, and changes nothing, when it is only a preview', async () => {
    const current = await store.articles.readCurrent('harbour')
    expect(await createFindReplay(store)(current, reread(byline))).toMatchObject({
      outcome: 'changes',
      after: { article: byline },
    })
    expect(await store.articles.readCurrent('harbour')).toEqual(current)
    expect(await store.articles.listRevisions('harbour')).toEqual(['k1'])
  })

  test('does not change how a redelivery or a later drop is committed', async () => {
    await commit(byline)
    expect(await newsroom.commitRevision(revision('k1'))).toMatchObject({ outcome: 'accepted' })
    expect(await newsroom.readArticle('harbour')).toMatchObject(byline)
    await newsroom.commitRevision(revision('k2', text('The pier held.')))
    expect(await commit({ headline: 'Harbour shut' })).toEqual({ outcome: 'superseded' })
    expect(await newsroom.readArticle('harbour')).toMatchObject(text('The pier held.'))
    expect(await kinds()).toHaveLength(3)
  })

  test('never shows killed or expired copy again, and never kills or withholds what is published', async () => {
    expect(await commit({ status: 'canceled' })).toEqual({ outcome: 'unchanged' })
    expect(await commit({ status: 'withheld', embargoedUntil: '2030-01-01T00:00:00Z' })).toEqual({
      outcome: 'unchanged',
    })
    await newsroom.commitRevision(revision('k2', { status: 'canceled' }))
    expect(await commit(byline)).toEqual({ outcome: 'canceled' })
    expect(await commit(byline, 'k2')).toEqual({ outcome: 'canceled' })
    await newsroom.commitRevision(revision('k1', { id: 'pier', expires: '2026-03-01T09:00:00Z' }))
    await newsroom.commitRelease('pier')
    const replay = { ...reread(byline), articleId: 'pier' }
    expect(await createCommitReplay({ ...store, clock: newsroom.clock })(replay)).toEqual({
      outcome: 'expired',
    })
    expect(
      await createCommitReplay({ ...store, clock: newsroom.clock })({ ...replay, articleId: 'no' }),
    ).toEqual({
      outcome: 'unknown',
    })
  })

  test('reads a text again that an order held or published since, and leaves it so', async () => {
    const restate = createRestateArticle({ ...store, ...newsroom })
    const embargo = { status: 'withheld', embargoedUntil: '2026-03-02T10:00:00.000Z' } as const
    for (const [at, state] of ([{ status: 'withheld' }, { status: 'usable' }, embargo] as const).entries()) {
      await restate('harbour', state)
      const read = { byline: `Ana Ruiz and ${at} others` }
      expect(await commit(read)).toEqual({ outcome: 'accepted' })
      expect(await commit(read)).toEqual({ outcome: 'unchanged' })
      expect(await newsroom.readArticle('harbour')).toMatchObject({ ...read, ...state })
    }
    await newsroom.commitRevision(revision('k2', text('The pier held.')))
    expect(await commit(byline)).toEqual({ outcome: 'superseded' })
  })

  test('reads again copy that came under a hold of the desk, and leaves it held', async () => {
    await createRestateArticle({ ...store, ...newsroom })('harbour', { status: 'withheld' }, 'ida')
    await newsroom.commitRevision(revision('k2', text('The pier held.')))
    expect(await commit({ ...byline, ...text('The pier held.') }, 'k2')).toEqual({ outcome: 'accepted' })
    await newsroom.commitRevision(revision('k3', text('The pier still holds.')))
    expect(await newsroom.readArticle('harbour')).toMatchObject({
      status: 'withheld',
      body: { text: 'The pier still holds.' },
    })
  })

  test('shows nothing of an earlier replay that was cut off before its commit', async () => {
    const { writeCurrent } = store.articles
    store.articles.writeCurrent = () => Promise.reject(new Error('The process died'))
    await expect(commit({ byline: 'Ana Riz, Coastal Wire' })).rejects.toThrow('died')
    store.articles.writeCurrent = writeCurrent
    expect(await commit(byline)).toEqual({ outcome: 'accepted' })
    expect(await newsroom.readArticle('harbour')).toMatchObject(byline)
    expect(await kinds()).toEqual(['revision v1', 'revision v2 metadata-only'])
  })

  test('keeps what an editor set', async () => {
    await createCommitEdit({ ...store, clock: newsroom.clock })({
      articleId: 'harbour',
      set: [{ field: 'headline', value: 'Harbour open' }],
      clear: [],
      by: 'ana',
      at: '2026-03-01T10:00:00Z',
    })
    expect(await commit({ ...byline, slugline: 'HARBOUR' })).toEqual({ outcome: 'accepted' })
    expect(await newsroom.readArticle('harbour')).toMatchObject({
      headline: 'Harbour open',
      slugline: 'HARBOUR',
    })
    expect(await commit({ ...byline, slugline: 'HARBOUR' })).toEqual({ outcome: 'unchanged' })
  })
})
