import { readNamedRevision } from '#commit/read/read-named-revision.ts'
import { wordsOfRevision } from '#domain/revisions/naming/words-of-revision.ts'
import type { ArticleStore } from '#ports'
import type { Current } from '#schemas/current.ts'
import type { Revision } from '#schemas/revision.ts'

/**
 * Whether a text would bring its words to its article: that is not out, or is out with others, as where an agency sends story after story in one
 * file. What is out with them stood before they were killed, or the desk has let it out.
 */
export const createBringsWords =
  ({ articles }: { articles: Pick<ArticleStore, 'readRevision'> }) =>
  async (
    revision: Revision,
    { articleId = '', change, orderKey = '' }: Partial<Current> = {},
  ): Promise<boolean> => {
    if (change?.status !== 'usable') return change?.status !== 'canceled'
    if (orderKey > revision.orderKey) return false
    const own = wordsOfRevision(revision)
    return !wordsOfRevision(await readNamedRevision(articles, { articleId, orderKey })).some(words =>
      own.includes(words),
    )
  }
