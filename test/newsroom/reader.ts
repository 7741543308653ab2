import type { FeedEntry } from '#schemas/license/feed-page.ts'
import type { Gate } from '#test/model/gate.ts'
import type { History } from './history.ts'
import type { Newsroom } from './open-newsroom.ts'
import type { Watch } from './watch.ts'

/**
 * More pages than any history fills: an endless feed is cut off here, and detected as one that repeats
 * itself.
 */
const MOST_PAGES = 100

const ARTICLES = ['article-0', 'article-1']

/**
 * A licensee: polls the feed from its cursor and fetches both articles, while what it is given is watched.
 */
export const createReader = (
  newsroom: Newsroom,
  begin: () => Gate,
  { licensee, limit, lag }: History['readers'][number],
  watch: Watch,
) => {
  const seen: FeedEntry[] = []
  let cursor: string | undefined

  /** Makes a call in its own process; undefined if that outlived its time. */
  const call = async <T>(work: (gate: Gate) => Promise<T>): Promise<T | undefined> => {
    const gate = begin()
    try {
      return await work(gate)
    } catch (error) {
      if (gate.isDead) return undefined
      throw error
    }
  }
  /** A reader who was told of a kill must find its text gone from the beginning of the log too. */
  const lookBack = (behind: number) =>
    call(gate =>
      watch(licensee, 'feed again', () => newsroom.api(gate, behind).feed(licensee, undefined, limit)),
    )
  const poll = async (behind: number): Promise<number> => {
    const page = await call(gate =>
      watch(licensee, 'feed', () => newsroom.api(gate, behind).feed(licensee, cursor, limit)),
    )
    if (!page) return 0
    cursor = page.next
    seen.push(...page.changes)
    if (page.changes.some(({ status }) => status === 'canceled')) await lookBack(behind)
    return page.changes.length
  }
  const fetchAll = async (): Promise<void> => {
    for (const id of ARTICLES)
      await call(gate => watch(licensee, id, () => newsroom.api(gate, 0).article(licensee, id)))
  }

  return {
    licensee,
    seen,
    async turn(): Promise<void> {
      await poll(lag)
      await fetchAll()
    },
    async catchUp(): Promise<void> {
      for (let page = 0; page < MOST_PAGES && (await poll(0)) > 0; page += 1);
      await fetchAll()
    },
  }
}

export type Reader = ReturnType<typeof createReader>
