import type { ArticleStore, ChangeLog } from '#ports'
import type { Article } from '#schemas/article.ts'
import type { Current } from '#schemas/current.ts'
import { finish } from './finish.ts'
import { isSameChange } from './is-same-change.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readNewest' | 'readRevision'>
  changes: Pick<ChangeLog, 'at'>
}

export type ReadArticle = (id: string) => Promise<Article | undefined>

/**
 * Reads the current revision of an article, with the status, version and embargo that its latest change gives it, and that
 * change's agency, distributor, language and sections where it is a kill. Undefined where nothing was committed yet.
 * What is pending counts as committed exactly when its log slot holds it; so whoever saw a change in the feed sees it here.
 */
export const createReadArticle =
  ({ articles, changes }: Ports): ReadArticle =>
  async id => {
    const { current, newest } = await articles.readNewest(id)
    if (!current) return undefined
    const { change } = await asCommitted(current, changes)
    if (!change) return undefined

    const { orderKey, status, version, embargoedUntil, agency, distributor, language, sections } = change
    const revision = newest?.orderKey === orderKey ? newest : await articles.readRevision(id, orderKey)
    if (!revision) throw new Error(`The log names revision ${orderKey} of ${id}, which is not there`)
    const { embargoedUntil: _, ...article } = revision.article
    return {
      ...article,
      status,
      version,
      ...(embargoedUntil && { embargoedUntil }),
      ...(status === 'canceled' && {
        ...(agency && { agency }),
        ...(distributor && { distributor }),
        ...(language && { language }),
        sections,
      }),
    }
  }

const asCommitted = async (current: Current, changes: Ports['changes']): Promise<Current> => {
  const { pending } = current
  if (!pending) return current
  const holder = await changes.at(pending.change.seq)
  return holder && isSameChange(holder, pending.change) ? finish(current, pending) : current
}
