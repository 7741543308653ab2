import { beforeEach, describe, expect, test } from 'vitest'
import { refreshReach } from '#commit/reach/refresh-reach.ts'
import { visibilityOfChange } from '#domain/rights/visibility/visibility-of-change.ts'
import type { Change } from '#schemas/change.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'
import { openNewsroom, revision, text } from './newsroom.ts'

const KILL = { status: 'canceled', body: { html: '', text: '', wordCount: 0 } } as const
const UNDER_EMBARGO = { status: 'withheld', embargoedUntil: '2026-03-01T18:00:00.000Z' } as const
const news = [{ id: 'news', name: 'News', sections: ['News'] }]
const sport = [{ id: 'sport', name: 'Sport', sections: ['Sport'] }]
const all = [{ id: 'all', name: 'All' }]

describe('a kill of copy that is withheld', () => {
  let store = memoryPorts()
  let newsroom = openNewsroom(store)
  beforeEach(() => {
    store = memoryPorts()
    newsroom = openNewsroom(store)
  })

  const whoIsTold = (kill: Change | undefined, now = newsroom.clock.now()) => {
    if (!kill) throw new Error('there is no kill')
    return {
      news: visibilityOfChange(kill, { held: news, advance: [] }, now),
      sport: visibilityOfChange(kill, { held: sport, advance: [] }, now),
      'sport in advance': visibilityOfChange(kill, { held: sport, advance: sport }, now),
      'all in advance': visibilityOfChange(kill, { held: all, advance: all }, now),
    }
  }

  test('reaches those who were shown the story before, and of its sections now only those shown it in advance', async () => {
    await newsroom.commitRevision(revision('k1'))
    await newsroom.commitRevision(
      revision('k2', { ...UNDER_EMBARGO, sections: ['Sport'], ...text('It sank.') }),
    )
    await newsroom.commitRevision(revision('k3', KILL))
    const kill = (await newsroom.log()).at(-1)
    expect(whoIsTold(kill)).toEqual({
      news: 'visible',
      sport: 'hidden',
      'sport in advance': 'visible',
      'all in advance': 'visible',
    })
    expect(kill?.sections).toEqual(['News'])
  })

  test('names no section of copy that is held, to anybody', async () => {
    await newsroom.commitRevision(revision('k1'))
    await newsroom.commitRevision(revision('k2', { status: 'withheld', sections: ['Sport'] }))
    await newsroom.commitRevision(revision('k3', KILL))
    const kill = (await newsroom.log()).at(-1)
    expect(JSON.stringify(kill)).not.toContain('Sport')
    expect(whoIsTold(kill)).toMatchObject({ news: 'visible', 'sport in advance': 'hidden' })
  })

  test('reaches nobody if the story was held from the start', async () => {
    await newsroom.commitRevision(revision('k1', { status: 'withheld', sections: ['Sport'] }))
    await newsroom.commitRevision(revision('k2', KILL))
    expect(whoIsTold((await newsroom.log()).at(-1))).toEqual({
      news: 'hidden',
      sport: 'hidden',
      'sport in advance': 'hidden',
      'all in advance': 'hidden',
    })
  })

  test('reaches everybody if its embargo ended before the kill is in the log', async () => {
    await newsroom.commitRevision(revision('k1'))
    await newsroom.commitRevision(
      revision('k2', { ...UNDER_EMBARGO, sections: ['Sport'], ...text('It sank.') }),
    )
    const before = await store.articles.readCurrent('harbour')
    await newsroom.commitRevision(revision('k3', KILL))
    const kill = (await newsroom.log()).at(-1)
    if (!before || !kill) throw new Error('the log is empty')
    expect(refreshReach(before, kill, newsroom.clock.now())).toBeUndefined()
    const later = new Date('2026-03-01T18:00:30.000Z')
    const put = refreshReach(before, kill, later)
    expect(whoIsTold(put, later)).toMatchObject({ news: 'visible', sport: 'visible' })
    expect(put && refreshReach(before, put, later)).toBeUndefined()
  })
})
