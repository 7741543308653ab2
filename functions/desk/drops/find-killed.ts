import type { ArticleStore, ChangeLog } from '#ports'
import type { KilledStories } from '#schemas/queries/drops-query.ts'
import type { Receipt } from '#schemas/receipt.ts'
import { createFindHeadlines } from '../find-headlines.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrents'>
  changes: Pick<ChangeLog, 'at'>
}

/** The headlines of the stories that drops killed: a receipt has only that of the notice. */
export const createFindKilled = (ports: Ports) => {
  const findHeadlines = createFindHeadlines(ports)
  return (receipts: readonly Receipt[]): Promise<KilledStories> =>
    findHeadlines(
      receipts
        .flatMap(({ items }) => items)
        .filter(({ outcome, status }) => status === 'canceled' && outcome !== 'open-case')
        .map(({ articleId }) => articleId),
    )
}
