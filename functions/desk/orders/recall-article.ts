import type { CommitRecall } from '#commit/commit-recall.ts'
import type { CommittedRecall } from '#commit/committed.ts'
import type { RestateArticle } from '#commit/restate-article.ts'
import { createHoldTranslations } from '#commit/translations/hold-translations.ts'
import type { Aliases, ArticleStore, Cases, Clock } from '#ports'
import type { Recall } from '#schemas/current.ts'
import { createFindRecalledCopies } from './find-recalled-copies.ts'

interface Ports {
  commitRecall: CommitRecall
  restateArticle: RestateArticle
  articles: Pick<ArticleStore, 'readCurrent' | 'listRevisions' | 'readRevision'>
  aliases: Pick<Aliases, 'notedOn' | 'translationsOf'>
  cases: Pick<Cases, 'find' | 'open'>
  clock: Clock
}

/**
 * Takes back the versions of an article before its current one. `copies`: other articles with the words of those, which stay as they are. `translations`: those
 * that are held, each with a case, since they may have been made from them. Repeated after a failure, it continues where it stopped.
 */
export const createRecallArticle = (ports: Ports) => {
  const findCopies = createFindRecalledCopies(ports)
  const holdTranslations = createHoldTranslations(ports)
  return async (
    articleId: string,
    recall: Recall,
  ): Promise<{ recalled: CommittedRecall; copies: string[]; translations: string[] }> => {
    const recalled = await ports.commitRecall(articleId, recall)
    if (recalled.outcome !== 'accepted' && recalled.outcome !== 'unchanged')
      return { recalled, copies: [], translations: [] }
    const stopped = { drop: { bucket: 'desk', key: articleId }, reason: recall.reason, isRecall: true }
    return {
      recalled,
      translations: await holdTranslations(articleId, stopped),
      copies: await findCopies(articleId),
    }
  }
}
