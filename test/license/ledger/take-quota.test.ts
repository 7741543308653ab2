import { expect, test } from 'vitest'
import { createTakeQuota } from '#license/ledger/take-quota.ts'
import { changeAt } from '#test/contract/story.ts'
import { memoryArticleQuotas } from '#test/memory/memory-article-quotas.ts'

const clock = { now: () => new Date('2026-03-01T12:00:00Z') }
const held = [{ id: 'all', name: 'All', quota: { articles: 2, per: 'day' as const } }]

/** Quotas that look for an article before they count it, as the table's do. */
const slowQuotas = () => {
  const counted = new Set<string>()
  const takes: string[] = []
  return {
    takes,
    find: async (_: object, articleId: string) => ({
      used: counted.size,
      isCounted: counted.has(articleId),
    }),
    async take(_: object, articleId: string, limit: number) {
      const isCounted = counted.has(articleId)
      await Promise.resolve()
      if (isCounted) return 'counted' as const
      if (takes.length >= limit) return 'over' as const
      takes.push(articleId)
      counted.add(articleId)
      return 'counted' as const
    },
  }
}

test('versions of an article given at the same time count once against the quota', async () => {
  const articleQuotas = slowQuotas()
  const takeQuota = createTakeQuota({ articleQuotas, clock })
  const take = (articleId: string, seq: number) =>
    takeQuota({ licenseeId: 'gazette', held, change: changeAt(seq, { articleId, version: seq }) })
  expect(await Promise.all([take('a', 1), take('a', 2), take('b', 3)])).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  expect(articleQuotas.takes).toEqual(['a', 'b'])
  expect((await Promise.all([take('c', 4), take('c', 5)])).map(over => over?.productId)).toEqual([
    'all',
    'all',
  ])
})

test('versions of an article are counted one after another, though the count of the first one failed', async () => {
  const underWay: number[] = []
  let atOnce = 0
  const takeQuota = createTakeQuota({
    articleQuotas: {
      ...memoryArticleQuotas(),
      async take() {
        atOnce += 1
        underWay.push(atOnce)
        if (underWay.length === 1) {
          atOnce -= 1
          throw new Error('The table does not answer')
        }
        for (let tick = 0; tick < 20; tick += 1) await Promise.resolve()
        atOnce -= 1
        return 'over'
      },
    },
    clock,
  })
  const take = (version: number) =>
    takeQuota({ licenseeId: 'gazette', held, change: changeAt(version, { version }) })
  const again = take(1).catch(() => take(3))
  await Promise.all([take(2), again])
  expect(underWay).toEqual([1, 1, 1])
})

test('an article that is counted costs no further call, whichever of several quotas counts it', async () => {
  const asked: string[] = []
  const { find, take } = memoryArticleQuotas()
  const quota = { articles: 2, per: 'day' as const }
  const takeQuota = createTakeQuota({
    articleQuotas: {
      find: (...given) => {
        asked.push('find')
        return find(...given)
      },
      take: (...given) => {
        asked.push('take')
        return take(...given)
      },
    },
    clock,
  })
  const give = (...ids: string[]) =>
    takeQuota({
      licenseeId: 'gazette',
      held: ids.map(id => ({ id, name: id, quota })),
      change: changeAt(1),
    })
  await give('all')
  expect(asked.splice(0)).toEqual(['take'])
  await give('all')
  await give('all', 'more')
  expect(asked).toEqual([])
})

test('an article that one of several quotas counts is counted against no other, whichever stands first', async () => {
  const articleQuotas = memoryArticleQuotas()
  const quota = { articles: 2, per: 'day' as const }
  const several = [
    { id: 'sport', name: 'Sport', sections: ['Sport'], quota },
    { id: 'world', name: 'World', sections: ['World'], quota },
  ]
  const takeQuota = createTakeQuota({ articleQuotas, clock })
  const take = (version: number, sections: string[]) =>
    takeQuota({ licenseeId: 'gazette', held: several, change: changeAt(1, { version, sections }) })
  await Promise.all([take(1, ['World']), take(2, ['Sport', 'World'])])
  const place = { licenseeId: 'gazette', period: '2026-03-01' }
  const used = several.map(({ id }) => articleQuotas.used({ ...place, productId: id }))
  expect(await Promise.all(used)).toEqual([0, 1])
})

test('a count that failed is tried again by the next call', async () => {
  const { find, take } = memoryArticleQuotas()
  let fails = true
  const takeQuota = createTakeQuota({
    articleQuotas: {
      find,
      take: (...asked) => (fails ? Promise.reject(new Error('The table does not answer')) : take(...asked)),
    },
    clock,
  })
  const taking = () => takeQuota({ licenseeId: 'gazette', held, change: changeAt(1) })
  await expect(Promise.all([taking(), taking()])).rejects.toThrow('does not answer')
  fails = false
  expect(await taking()).toBeUndefined()
})

test.each([
  ['2026-03-01T12:00:00Z', '2026-03-02T00:00:00.000Z', '2026-04-01T00:00:00.000Z'],
  ['2026-12-31T23:59:59Z', '2027-01-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
  ['2028-02-28T00:00:00Z', '2028-02-29T00:00:00.000Z', '2028-03-01T00:00:00.000Z'],
])(
  'a quota spent at %s ends with its UTC day or month, and of two the one that ends first is told',
  async (at, day, month) => {
    const quotaPer = (per: 'day' | 'month') => ({ id: per, name: per, quota: { articles: 1, per } })
    const [daily, monthly] = [quotaPer('day'), quotaPer('month')]
    const refusedEnd = async (...products: (typeof daily)[]) => {
      const takeQuota = createTakeQuota({
        articleQuotas: memoryArticleQuotas(),
        clock: { now: () => new Date(at) },
      })
      const take = (articleId: string) =>
        takeQuota({ licenseeId: 'gazette', held: products, change: changeAt(1, { articleId }) })
      for (const { id } of products) await take(id)
      return (await take('one-too-many'))?.endsAt.toISOString()
    }
    expect(await refusedEnd(daily)).toBe(day)
    expect(await refusedEnd(monthly)).toBe(month)
    expect(await refusedEnd(monthly, daily)).toBe(day)
    expect(await refusedEnd(daily, monthly)).toBe(day)
  },
)
