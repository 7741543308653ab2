import { beforeEach, describe, expect, test } from 'vitest'
import { revision, text } from '#test/commit/newsroom.ts'
import { openDesk } from './open-desk.ts'

let desk: ReturnType<typeof openDesk>

const inHours = (hours: number): string =>
  new Date(desk.clock.now().getTime() + hours * 3_600_000).toISOString()

const nothing = { releases: [], isCut: false, holds: [], areHoldsCut: false, unreadable: [] }

const embargo = (id: string, hours: number) =>
  desk.call('setState', {
    pathParameters: { id },
    body: { state: 'embargoed', until: inHours(hours) },
  })

describe('the embargoes', () => {
  beforeEach(async () => {
    desk = openDesk()
    for (const articleId of ['harbour', 'pier', 'quay'])
      await desk.commitRevision({
        ...revision('k1', { ...text('It held.'), headline: `The ${articleId} holds` }),
        articleId,
      })
  })

  test('are listed for editors, earliest first, as the stories stand', async () => {
    expect(await desk.call('listReleases')).toEqual(nothing)
    await embargo('harbour', 5)
    await embargo('pier', 3)
    await embargo('quay', 4)
    await embargo('pier', 6)
    await desk.call('setState', { pathParameters: { id: 'quay' }, body: { state: 'published' } })
    const releases = [
      { articleId: 'harbour', kind: 'release', headline: 'The harbour holds', releaseAt: inHours(5) },
      { articleId: 'pier', kind: 'release', headline: 'The pier holds', releaseAt: inHours(6) },
    ]
    expect(await desk.call('listReleases')).toEqual({ ...nothing, releases })
  })

  test('are said to go on where not all are listed', async () => {
    for (let hours = 1; hours <= 100; hours += 1) await embargo('pier', hours)
    expect(await desk.call('listReleases')).toMatchObject({ isCut: true })
  })

  test('leave out what is held without an end, which is listed with who holds it, and since when', async () => {
    const state = (id: string, body: unknown, person?: string) =>
      desk.call('setState', { pathParameters: { id }, body, ...(person && { person }) })
    await embargo('pier', 6)
    await desk.commitRevision({
      ...revision('k1', { ...text('It waits.'), headline: 'The lock waits', status: 'withheld' }),
      articleId: 'lock',
    })
    const [before, embargoEnd] = [inHours(0), inHours(6)]
    desk.setClock(inHours(1))
    await state('pier', { state: 'held' }, 'ida')
    await state('quay', { state: 'held' }, 'omar')
    const since = inHours(0)
    desk.setClock(inHours(1))
    await state('quay', { state: 'published' })
    await desk.commitRevision({
      ...revision('k2', { ...text('It holds on.'), headline: 'The pier holds on' }),
      articleId: 'pier',
    })
    expect(await desk.call('listReleases')).toMatchObject({
      releases: [],
      holds: [
        { articleId: 'lock', headline: 'The lock waits', since: before },
        { articleId: 'pier', by: 'ida', since, hiddenEmbargo: embargoEnd },
      ],
    })
    await desk.call('killStory', { pathParameters: { id: 'lock' }, body: { reason: 'It sank.' } })
    await state('pier', { state: 'embargoed', until: inHours(2) })
    expect(await desk.call('listReleases')).toMatchObject({ releases: [{ articleId: 'pier' }], holds: [] })
  })
})
