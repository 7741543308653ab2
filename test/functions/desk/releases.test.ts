import { beforeEach, describe, expect, test } from 'vitest'
import { revision, text } from '#test/commit/newsroom.ts'
import { openDesk } from './open-desk.ts'

let desk: ReturnType<typeof openDesk>

const inHours = (hours: number): string =>
  new Date(desk.clock.now().getTime() + hours * 3_600_000).toISOString()

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
    expect(await desk.call('listReleases')).toEqual({ releases: [], isCut: false, unreadable: [] })
    await embargo('harbour', 5)
    await embargo('pier', 3)
    await embargo('quay', 4)
    await embargo('pier', 6)
    await desk.call('setState', { pathParameters: { id: 'quay' }, body: { state: 'published' } })
    const releases = [
      { articleId: 'harbour', kind: 'release', headline: 'The harbour holds', releaseAt: inHours(5) },
      { articleId: 'pier', kind: 'release', headline: 'The pier holds', releaseAt: inHours(6) },
    ]
    expect(await desk.call('listReleases')).toEqual({ releases, isCut: false, unreadable: [] })
  })

  test('are said to go on where not all are listed', async () => {
    for (let hours = 1; hours <= 100; hours += 1) await embargo('pier', hours)
    expect(await desk.call('listReleases')).toMatchObject({ isCut: true })
  })
})
