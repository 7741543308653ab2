import type { ArticleStore, Clock } from '#ports'
import type { Change } from '#schemas/change.ts'
import type { RestateArticle } from '../restate-article.ts'
import { mustWait } from './must-wait.ts'
import type { Stop } from './why-stopped.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrent'>
  restateArticle: RestateArticle
  clock: Clock
}

/** Holds a translation, and the version of it that comes meanwhile, too. */
export const createHoldTranslation =
  ({ articles, restateArticle, clock }: Ports) =>
  async (change: Change, stop: Stop): Promise<void> => {
    let latest: Change | undefined = change
    while (latest && mustWait(latest, stop, clock.now())) {
      const restated = await restateArticle(change.articleId, { status: 'withheld' })
      if (restated?.committed.outcome !== 'superseded') return
      latest = (await articles.readCurrent(change.articleId))?.change
    }
  }
