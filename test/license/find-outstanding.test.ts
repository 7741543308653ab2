import { expect, test } from 'vitest'
import { createFindOutstanding } from '#license/find-outstanding.ts'
import { openNewsroom, revision } from '#test/commit/newsroom.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'
import { watchCalls } from '#test/memory/watch-calls.ts'

const setUp = () => {
  const store = memoryPorts()
  const newsroom = openNewsroom(store)
  const calls = watchCalls(store.deliveries, 'of')
  const find = createFindOutstanding({ ...store, clock: newsroom.clock })
  const give = (articleId: string, version: number, licenseeId: string) =>
    store.deliveries.record([
      {
        articleId,
        version,
        licenseeId,
        how: 'article',
        products: ['all'],
        deliveredAt: '2026-03-01T10:00:00Z',
      },
    ])
  const publishAndKill = async (id: string, licenseeId: string) => {
    await newsroom.commitRevision(revision('k1', { id }))
    await give(id, 1, licenseeId)
    await newsroom.commitRevision(revision('k2', { id, status: 'canceled' }))
  }
  const outstanding = async (licenseeId: string) => (await find(licenseeId)).map(({ articleId }) => articleId)
  return { store, newsroom, calls, give, publishAndKill, outstanding }
}

test('open takedowns are looked up at most 25 at a time, however many there are', async () => {
  const { calls, publishAndKill, outstanding } = setUp()
  const ids = Array.from({ length: 60 }, (_, index) => `story-${String(index).padStart(2, '0')}`)
  for (const [at, id] of ids.entries()) await publishAndKill(id, at % 2 ? 'gazette' : 'herald')
  expect(await outstanding('gazette')).toEqual(ids.filter((_, at) => at % 2))
  expect(calls).toMatchObject({ count: 60, mostAtOnce: 25 })
})

test('who was given a killed article is looked up only once, when no delivery can still be under way', async () => {
  const { newsroom, calls, give, publishAndKill, outstanding } = setUp()
  await publishAndKill('ferry', 'gazette')
  expect(await outstanding('herald')).toEqual([])
  await give('ferry', 1, 'herald')
  expect(await outstanding('herald')).toEqual(['ferry'])
  newsroom.setClock('2026-03-01T10:05:01Z')
  expect([await outstanding('gazette'), await outstanding('herald')]).toEqual([['ferry'], ['ferry']])
  expect(await outstanding('courier')).toEqual([])
  expect(calls.count).toBe(3)
})

test('a second kill requires an acknowledgement from everyone who was given the article since it was reinstated', async () => {
  const { store, newsroom, give, publishAndKill, outstanding } = setUp()
  await publishAndKill('ferry', 'gazette')
  newsroom.setClock('2026-03-01T11:00:00Z')
  expect(await outstanding('herald')).toEqual([])
  await newsroom.commitText({ kind: 'reinstatement', revision: revision('k3', { id: 'ferry' }) })
  await give('ferry', 3, 'herald')
  expect(await outstanding('gazette')).toEqual([])
  newsroom.setClock('2026-03-01T12:00:00Z')
  await newsroom.commitRevision(revision('k4', { id: 'ferry', status: 'canceled' }))
  expect([await outstanding('gazette'), await outstanding('herald')]).toEqual([['ferry'], ['ferry']])
  const acknowledgedAt = '2026-03-01T12:00:00Z'
  await store.takedowns.acknowledge({ articleId: 'ferry', licenseeId: 'herald', version: 4, acknowledgedAt })
  expect([await outstanding('gazette'), await outstanding('herald')]).toEqual([['ferry'], []])
})

test('the oldest kill stands first, by the last time that each article was killed', async () => {
  const { newsroom, give, publishAndKill, outstanding } = setUp()
  await publishAndKill('ferry', 'gazette')
  newsroom.setClock('2026-03-01T11:00:00Z')
  await publishAndKill('pier', 'gazette')
  await newsroom.commitText({ kind: 'reinstatement', revision: revision('k3', { id: 'ferry' }) })
  await give('ferry', 3, 'gazette')
  newsroom.setClock('2026-03-01T12:00:00Z')
  await newsroom.commitRevision(revision('k4', { id: 'ferry', status: 'canceled' }))
  expect(await outstanding('gazette')).toEqual(['pier', 'ferry'])
})

test('a kill that is in the log is outstanding, though its writer died before it finished', async () => {
  const { store, newsroom, give, outstanding } = setUp()
  await newsroom.commitRevision(revision('k1', { id: 'ferry' }))
  await give('ferry', 1, 'gazette')
  const { writeCurrent } = store.articles
  store.articles.writeCurrent = async current => {
    if (!current.pending) throw new Error('The process died')
    return writeCurrent(current)
  }
  const kill = newsroom.commitRevision(revision('k2', { id: 'ferry', status: 'canceled' }))
  await expect(kill).rejects.toThrow('died')
  expect(await outstanding('gazette')).toEqual(['ferry'])
})
