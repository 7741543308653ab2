import type { ArticleStore, ChangeLog } from '#ports'
import { mayBeNotice } from '#schemas/desk/may-be-notice.ts'
import type { Receipt } from '#schemas/drops/receipt.ts'
import type { KilledStories } from '#schemas/queries/drops-query.ts'
import { createFindHeadlines } from '../find-headlines.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrents'>
  changes: Pick<ChangeLog, 'at'>
}

/** What the stories that drops killed or held are headed now: a receipt has what they were then, and none in earlier ones. */
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
