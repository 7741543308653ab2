import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cacheLatest } from '#license/texts/cache-latest.ts'
import type { Change } from '#schemas/change.ts'
import { changeAt } from '#test/contract/story.ts'
import { memoryChangeLog } from '#test/memory/memory-change-log.ts'
import { runsOf } from '#test/share.ts'

/** A log whose changes are current at once, and counts of its reads. */
const open = () => {
  const changes = memoryChangeLog()
  const latest = new Map<string, Change>()
  const asked = { at: 0, after: 0, head: 0, articles: 0 }
  let length = 0
  const readLatest = cacheLatest({
    readLatest: async shown => {
      asked.articles += shown.length
      const found = new Map(shown.map(({ articleId }) => [articleId, latest.get(articleId)]))
      await Promise.resolve()
      return ({ articleId }) => found.get(articleId)
    },
    changes: {
      head: () => {
        asked.head += 1
        return changes.head()
      },
      at: seq => {
        asked.at += 1
        return changes.at(seq)
      },
      after: (seq, limit) => {
        asked.after += 1
        return changes.after(seq, limit)
      },
    },
  })
  const commit = async (articleId: string) => {
    length += 1
    const change = changeAt(length, { articleId, version: length })
    latest.set(articleId, change)
    await changes.putAt(change)
    return change
  }
  return { readLatest, latest, asked, commit, log: () => changes.after(0, 10_000) }
}

test('a page whose articles were read before costs one empty read, however long it is', async () => {
  const { readLatest, asked, commit, log } = open()
  for (let count = 0; count < 50; count += 1) await commit(`a${count}`)
  const page = await log()
  await readLatest(page)
  expect(asked).toEqual({ at: 0, after: 0, head: 0, articles: 50 })
  await readLatest(page)
  expect(asked).toEqual({ at: 1, after: 0, head: 0, articles: 50 })
  const { seq } = await commit('a7')
  const latestOf = await readLatest(page)
  expect(page.map(latestOf)[7]?.seq).toBe(seq)
  expect(asked).toEqual({ at: 3, after: 1, head: 0, articles: 50 })
})

test('a cache that is far behind the log reads the articles again', async () => {
  const { readLatest, latest, asked, commit, log } = open()
  await commit('a')
  const page = await log()
  await readLatest(page)
  for (let count = 0; count < 700; count += 1) await commit('b')
  await commit('a')
  expect(page.map(await readLatest(page))).toEqual([latest.get('a')])
  expect(asked).toMatchObject({ head: 1, articles: 2 })
  await readLatest(page)
  expect(asked).toMatchObject({ head: 1, articles: 2 })
})

test('a page too large for the cache is answered completely', async () => {
  const { readLatest, latest, commit, log } = open()
  await commit('a')
  await readLatest(await log())
  const [kept] = await log()
  const others = Array.from({ length: 20_000 }, (_, at) => changeAt(2 + at, { articleId: `b${at}` }))
  for (const other of others) latest.set(other.articleId, other)
  const shown = kept ? [kept, ...others] : []
  const latestOf = await readLatest(shown)
  expect(shown.filter(change => latestOf(change) === undefined)).toEqual([])
})

test('an empty page reads nothing', async () => {
  const { readLatest, asked } = open()
  await readLatest([])
  expect(asked).toEqual({ at: 0, after: 0, head: 0, articles: 0 })
})

test('no answer is older than its question, whatever is asked and committed at the same time', async () => {
  const names = ['a', 'b', 'c', 'd']
  const ids = fc.constantFrom(...names)
  const step = fc.oneof(
    fc.record({ commit: ids }),
    fc.record({ ask: fc.uniqueArray(ids, { minLength: 1, maxLength: 4 }) }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), fc.scheduler(), async (steps, scheduler) => {
      const { readLatest, latest, commit } = open()
      const first = new Map<string, Change>()
      for (const name of names) first.set(name, await commit(name))
      const ask = async (asked: string[]) => {
        const before = new Map(latest)
        const shown = asked.flatMap(id => first.get(id) ?? [])
        const latestOf = await readLatest(shown)
        for (const change of shown)
          expect(latestOf(change)?.seq).toBeGreaterThanOrEqual(
            before.get(change.articleId)?.seq ?? Number.POSITIVE_INFINITY,
          )
      }
      const runs = steps.map(each =>
        scheduler
          .schedule(Promise.resolve())
          .then(async () => void ('commit' in each ? await commit(each.commit) : await ask(each.ask))),
      )
      await scheduler.waitAll()
      await Promise.all(runs)
      await ask(names)
    }),
    { numRuns: runsOf(500) },
  )
})
