import { beforeEach, describe, expect, test } from 'vitest'
import { revision, text } from '#test/commit/newsroom.ts'
import { aCase } from '#test/contract/a-case.ts'
import { aWebhook } from '#test/contract/a-webhook.ts'
import { openDesk } from './open-desk.ts'

/* What happened in a shift that the next one must know. */

let desk: ReturnType<typeof openDesk>

const inHours = (hours: number): string =>
  new Date(desk.clock.now().getTime() + hours * 3_600_000).toISOString()

const commit = (articleId: string, key: string, article = {}) =>
  desk.commitRevision({
    ...revision(key, { ...text(`It is ${key}.`), headline: `The ${articleId} holds`, ...article }),
    articleId,
  })
const handover = (since: string) => desk.call('readHandover', { query: { since } })

describe('a handover', () => {
  let start = ''
  beforeEach(async () => {
    desk = openDesk()
    await commit('harbour', 'k1')
    await commit('pier', 'k1')
    await desk.call('setState', { pathParameters: { id: 'pier' }, body: { state: 'held' }, person: 'Ida' })
    desk.setClock(inHours(1))
    start = inHours(0)
  })

  test('tells of nothing where nothing happened since', async () => {
    expect(await handover(start)).toEqual({
      published: { stories: 0, versions: 0 },
      changes: [],
      decided: [],
      headlines: {},
      failing: [],
    })
  })

  test('counts what was published, and names what was more than that, with who and why', async () => {
    await commit('quay', 'k1')
    await commit('quay', 'k2', { change: { class: 'update' } })
    await commit('quay', 'k3', { change: { class: 'correction' } })
    await commit('lock', 'k1', { status: 'withheld', embargoedUntil: inHours(9) })
    const of = (id: string) => ({ pathParameters: { id }, person: 'Ída Brandt' })
    await desk.call('setState', { ...of('pier'), body: { state: 'published' } })
    await desk.call('killStory', { ...of('harbour'), body: { reason: 'The port denies it.' } })
    const { published, changes } = await handover(start)
    expect(published).toEqual({ stories: 1, versions: 3 })
    expect(changes).toMatchObject([
      { articleId: 'quay', class: 'correction', status: 'usable', version: 3 },
      { articleId: 'lock', status: 'withheld', embargoedUntil: inHours(9) },
      { articleId: 'pier', lifts: true, by: 'Ída Brandt' },
      {
        articleId: 'harbour',
        kind: 'kill',
        headline: 'The harbour holds',
        by: 'Ída Brandt',
        reason: 'The port denies it.',
      },
    ])
    expect(changes).toHaveLength(4)
  })

  test('names the last correction of each story, however many there were, beside all that was ordered', async () => {
    const correct = { change: { class: 'correction' } } as const
    for (const story of ['north', 'south']) {
      await commit(story, 'k100')
      for (let count = 101; count < 221; count += 1) await commit(story, `k${count}`, correct)
    }
    await desk.call('killStory', { pathParameters: { id: 'north' }, body: { reason: 'Another seat.' } })
    const { changes, reached } = await handover(start)
    expect(changes).toMatchObject([
      { articleId: 'north', class: 'correction', version: 121 },
      { articleId: 'south', class: 'correction', version: 121 },
      { articleId: 'north', kind: 'kill' },
    ])
    expect(reached).toBeUndefined()
  })

  test('lists the cases that were decided since, of the days before too', async () => {
    const day = (id: number) => new Date(Date.parse(start) - id * 86_400_000).toISOString().slice(0, 10)
    const open = (id: number) =>
      desk.store.cases.open(
        aCase({ id: `${day(id).replaceAll('-', '')}-0000000${id}`, candidates: ['harbour'] }),
      )
    const close = (id: number) =>
      desk.call('dismissCase', {
        pathParameters: { caseId: `${day(id).replaceAll('-', '')}-0000000${id}` },
        body: { reason: 'No story of ours.' },
        person: 'Omar',
      })
    for (const id of [0, 1, 5]) await open(id)
    desk.setClock(inHours(-1))
    await close(1)
    desk.setClock(inHours(2))
    await close(5)
    const { decided, headlines } = await handover(start)
    expect(headlines).toEqual({ harbour: 'The harbour holds' })
    expect(decided).toMatchObject([
      { decision: 'dismissed', decidedBy: 'Omar', reason: 'No story of ours.', closedAt: inHours(0) },
    ])
    expect(decided).toHaveLength(1)
  })

  test('names the licensees whom no webhook reaches', async () => {
    const since = inHours(-1)
    await desk.store.webhooks.write(aWebhook({ licenseeId: 'gazette', id: 'fine' }))
    await desk.store.webhooks.write(
      aWebhook({ licenseeId: 'herald', id: 'dead', failing: { since, attempts: 4, nextAt: inHours(1) } }),
    )
    expect((await handover(start)).failing).toMatchObject([{ licenseeId: 'herald', failing: { since } }])
  })

  test('is cut where too much happened, and goes on from there', async () => {
    for (let count = 0; count < 201; count += 1) {
      desk.setClock(inHours(0.001))
      await commit(`story${count}`, 'k1', { status: 'withheld' })
    }
    const { changes, reached } = await handover(start)
    expect(changes).toHaveLength(200)
    expect((await handover(reached)).changes.at(-1)).toMatchObject({ articleId: 'story200' })
  })

  test('is not for longer than four days', async () => {
    expect(await handover(inHours(-97))).toMatchObject({ problem: { status: 400 } })
  })
})
