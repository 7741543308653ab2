import type { ArticleStore, ChangeLog } from '#ports'
import type { KilledStories } from '#schemas/drops-query.ts'
import type { Receipt } from '#schemas/receipt.ts'
import { createFindTextChange } from '../find-text-change.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrents'>
  changes: Pick<ChangeLog, 'at'>
}

/** How many stories are looked up, the latest first. */
const MOST_LOOKED_UP = 100

/** The headlines of the stories that drops killed: a receipt has only that of the notice. */
export const createFindKilled = ({ articles, changes }: Ports) => {
  const findTextChange = createFindTextChange({ changes })
  return async (receipts: readonly Receipt[]): Promise<KilledStories> => {
    const killed = receipts
      .flatMap(({ items }) => items)
      .filter(({ outcome, status }) => status === 'canceled' && outcome !== 'open-case')
    const ids = [...new Set(killed.map(({ articleId }) => articleId))].slice(0, MOST_LOOKED_UP)
    if (ids.length === 0) return {}
    const found: KilledStories = {}
    for (const current of await articles.readCurrents(ids)) {
      const headline = (await findTextChange(current))?.headline
      if (headline !== undefined) found[current.articleId] = headline
    }
    return found
  }
}
