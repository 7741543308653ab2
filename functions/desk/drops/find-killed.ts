import type { ArticleStore, ChangeLog } from '#ports'
import { mayBeNotice } from '#schemas/desk/may-be-notice.ts'
import type { Receipt } from '#schemas/drops/receipt.ts'
import type { KilledStories } from '#schemas/queries/drops-query.ts'
import { createFindHeadlines } from '../find-headlines.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrents'>
  changes: Pick<ChangeLog, 'at'>
}

/** The headlines of the stories that drops killed or held: a receipt has only that of the notice. */
export const createFindKilled = (ports: Ports) => {
  const findHeadlines = createFindHeadlines(ports)
  return (receipts: readonly Receipt[]): Promise<KilledStories> =>
    findHeadlines(
      receipts
        .flatMap(({ items }) => items)
        .filter(mayBeNotice)
        .map(({ articleId }) => articleId),
    )
}
