import { beforeEach, describe, expect, test } from 'vitest'
import { createRestateArticle } from '#commit/restate-article.ts'
import { nameStory } from '#domain/revisions/naming/name-story.ts'
import { createKillArticle } from '#functions/desk/orders/kill-article.ts'
import { createReinstateArticle } from '#functions/desk/orders/reinstate-article.ts'
import { createListTakedowns } from '#functions/desk/takedowns/list-takedowns.ts'
import type { Article } from '#schemas/article.ts'
import type { Revision } from '#schemas/revision.ts'
import { openNewsroom, revision, text } from '#test/commit/newsroom.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'

const articleId = 'harbour'

describe('the desk’s kill and reinstatement', () => {
  let store = memoryPorts()
  let newsroom = openNewsroom(store)
  beforeEach(async () => {
    store = memoryPorts()
    newsroom = openNewsroom(store)
    await newsroom.commitRevision(revision('k1'))
  })

  const kill = (id = articleId, caseId?: string) =>
    createKillArticle({ ...store, ...newsroom })({ articleId: id, reason: 'The source retracted.', caseId })
  const reinstate = (id = articleId) =>
    createReinstateArticle({ ...store, ...newsroom })({ articleId: id, reason: 'It was another story.' })
  const drop = async (fields: Partial<Article>) => {
    const { article, ...rest } = revision('k1', fields)
    await store.aliases.note(nameStory(article), article.receivedAt.slice(0, 10))
    await newsroom.commitRevision({ article, ...rest })
  }
  /** A kill that has read the story when something else happens to it. */
  const killOvertakenBy = (meanwhile: (order: Revision) => Promise<unknown>) => {
    let isOvertaken = false
    const commitRevision: typeof newsroom.commitRevision = async order => {
      if (!isOvertaken) {
        isOvertaken = true
        await meanwhile(order)
      }
      return newsroom.commitRevision(order)
    }
    return createKillArticle({ ...store, ...newsroom, commitRevision })
  }
  const statusOf = async () => (await newsroom.readArticle(articleId))?.status

  test('kills an article once, and later revisions do not show it again', async () => {
    expect(await kill()).toEqual({ outcome: 'killed', version: 2 })
    expect(await kill()).toEqual({ outcome: 'canceled-already' })
    await newsroom.commitRevision(revision('k2', text('The pier held.')))
    expect(await newsroom.readArticle(articleId)).toMatchObject({
      status: 'canceled',
      change: { class: 'kill', note: 'The source retracted.' },
    })
    expect(await kill('nowhere')).toEqual({ outcome: 'unknown-article' })
    expect(await kill(articleId, 'no-case')).toEqual({ outcome: 'unknown-case' })
  })

  test.each<[string, Partial<Article>, object]>([
    ['names another article with the same words', {}, { copies: ['copy'] }],
    ['names one of another number, too', { sourceId: 'V9992' }, { copies: ['copy'] }],
    ['names none with other words', text('The pier held.'), {}],
  ])('%s, and leaves it as it is', async (_, fields, told) => {
    await drop({ id: articleId })
    await drop({ id: 'copy', ...fields })
    expect(await kill()).toEqual({ outcome: 'killed', version: 2, ...told })
    expect((await newsroom.readArticle('copy'))?.status).toBe('usable')
  })

  test('names no copy that is killed', async () => {
    await drop({ id: articleId })
    await drop({ id: 'copy' })
    expect(await kill('copy')).toMatchObject({ copies: [articleId] })
    expect(await kill()).toEqual({ outcome: 'killed', version: 2 })
  })

  test('kills an article although another order took its order key first', async () => {
    const killArticle = killOvertakenBy(({ orderKey }) =>
      newsroom.commitRevision(revision(orderKey, { status: 'withheld' })),
    )
    expect(await killArticle({ articleId, reason: 'The source retracted.' })).toMatchObject({
      outcome: 'killed',
    })
    expect(await statusOf()).toBe('canceled')
  })

  test('kills an article that was killed and reinstated while the kill was ordered', async () => {
    const killArticle = killOvertakenBy(async () => {
      await kill()
      await reinstate()
    })
    expect(await killArticle({ articleId, reason: 'A court ordered it.' })).toMatchObject({
      outcome: 'killed',
    })
    expect(await statusOf()).toBe('canceled')
  })

  test('is told that another order was faster when an article is killed again while it is reinstated', async () => {
    await kill()
    const reinstateArticle = createReinstateArticle({
      ...store,
      ...newsroom,
      async commitText(each) {
        await newsroom.commitRevision(revision(`${each.revision.orderKey}/z`, { status: 'canceled' }))
        return newsroom.commitText(each)
      },
    })
    expect(await reinstateArticle({ articleId, reason: 'It was another story.' })).toEqual({
      outcome: 'overtaken',
    })
    expect(await statusOf()).toBe('canceled')
  })

  test('says that an article is already killed when another kill was faster', async () => {
    const killArticle = killOvertakenBy(() => newsroom.commitRevision(revision('k9', { status: 'canceled' })))
    expect(await killArticle({ articleId, reason: 'The source retracted.' })).toEqual({
      outcome: 'canceled-already',
    })
  })

  test('reinstates the newest text with the reason, and later revisions are shown again', async () => {
    expect(await reinstate()).toEqual({ outcome: 'not-canceled' })
    await kill()
    await newsroom.commitRevision(revision('k2', text('The pier held.')))
    expect(await reinstate()).toMatchObject({ outcome: 'reinstated', version: 3 })
    expect(await newsroom.readArticle(articleId)).toMatchObject({
      status: 'usable',
      body: { text: 'The pier held.' },
      change: { note: 'Reinstated: It was another story.' },
    })
    await newsroom.commitRevision(revision('k3', text('The pier fell.')))
    expect(await newsroom.readArticle(articleId)).toMatchObject({ body: { text: 'The pier fell.' } })
    await kill()
    expect(await statusOf()).toBe('canceled')
    expect(await reinstate()).toMatchObject({ outcome: 'reinstated', version: 6 })
    const kinds = (await newsroom.log()).map(({ kind }) => kind)
    expect(kinds).toEqual(['revision', 'kill', 'reinstatement', 'revision', 'kill', 'reinstatement'])
  })

  test('cannot reinstate an article of which only the kill arrived', async () => {
    await newsroom.commitRevision(revision('k1', { id: 'pier', status: 'canceled' }))
    expect(await reinstate('pier')).toEqual({ outcome: 'no-text' })
    expect(await reinstate('nowhere')).toEqual({ outcome: 'unknown-article' })
  })

  test('reinstates a text under the very hold that it had, with the embargo that this hid', async () => {
    const embargoedUntil = '2026-03-01T20:00:00.000Z'
    // As stored before a revision noted the embargo that its hold hid.
    const hold = { by: 'ida', agencyState: { status: 'withheld' as const, embargoedUntil } }
    await newsroom.commitRevision({ ...revision('k2', { status: 'withheld', ...text('It held.') }), hold })
    await kill()
    await reinstate()
    expect(await newsroom.readArticle(articleId)).toMatchObject({ status: 'withheld', ...text('It held.') })
    await createRestateArticle({ ...store, ...newsroom })(articleId, { status: 'usable' }, 'ida')
    expect(await newsroom.readArticle(articleId)).toMatchObject({ status: 'withheld', embargoedUntil })
  })

  test('lists who has not acknowledged the latest kill', async () => {
    const list = createListTakedowns(store)
    for (const licenseeId of ['gazette', 'herald'])
      await store.deliveries.record([
        {
          articleId,
          licenseeId,
          version: 1,
          how: 'feed',
          deliveredAt: '2026-03-01T10:00:00.000Z',
          products: ['all'],
        },
      ])
    expect(await list('open')).toEqual([])
    await kill()
    const said = { articleId, licenseeId: 'herald', version: 2, acknowledgedAt: '2026-03-01T10:01:00Z' }
    await store.takedowns.acknowledge(said)
    const { headline } = revision('k1').article
    expect(await list('open')).toMatchObject([
      { headline, version: 2, outstanding: ['gazette'], acknowledged: ['herald'] },
    ])
    await reinstate()
    expect(await list('open')).toEqual([])
    await kill()
    expect(await list('open')).toMatchObject([
      { version: 4, outstanding: ['gazette', 'herald'], acknowledged: [] },
    ])
    for (const takedown of await store.takedowns.open()) await store.takedowns.settle(takedown)
    expect(await list('open')).toEqual([])
    expect(await list('all')).toMatchObject([{ version: 4 }])
  })
})
