import type { Arrivals, ArticleStore, ChangeLog } from '#ports'
import type { Revision } from '#schemas/revision.ts'
import type { memoryAliases } from './memory-aliases.ts'
import type { MemoryCounts } from './memory-standing-orders.ts'

interface Stores {
  /** The contents of the other stores, which arrivals put into and read from. */
  revisions: Map<string, Map<string, Revision>>
  counts: MemoryCounts
  aliases: ReturnType<typeof memoryAliases>
  articles: ArticleStore
  changes: ChangeLog
}

export const memoryArrivals = ({ revisions, counts, aliases, articles, changes }: Stores): Arrivals => ({
  async note(revision, names, day) {
    const own = revisions.get(revision.articleId) ?? new Map<string, Revision>()
    revisions.set(revision.articleId, own.set(revision.orderKey, structuredClone(revision)))
    await aliases.note(names, day)
  },
  async look(articleId, seq) {
    const current = await articles.readCurrent(articleId)
    return {
      ...(current && { current }),
      ...(counts.orders && { ordersCounted: counts.orders }),
      ...(counts.webhooks && { webhooksCounted: counts.webhooks }),
      isEnd: seq > 0 && (await changes.at(seq + 1)) === undefined,
    }
  },
})
