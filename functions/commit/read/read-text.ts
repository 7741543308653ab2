import type { ArticleStore } from '#ports'
import type { Article } from '#schemas/article.ts'
import type { Change } from '#schemas/change.ts'
import type { Revision } from '#schemas/revision.ts'
import { readNamedRevision } from './read-named-revision.ts'
import { showRevision } from './show-revision.ts'

/** Returns the text that a change made current. `known` is a revision already read, which may be the one. */
export type ReadText = (change: Change, known?: Revision) => Promise<Article>

export const createReadText =
  ({ articles }: { articles: Pick<ArticleStore, 'readRevision'> }): ReadText =>
  async (change, known) => {
    const isKnown = known?.orderKey === change.orderKey
    return showRevision(isKnown ? known : await readNamedRevision(articles, change), change)
  }
