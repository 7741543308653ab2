import type { CommitText } from '#commit/commit-text.ts'
import { isFollowKey } from '#domain/revisions/order/is-follow-key.ts'
import type { ArticleStore, Embargo } from '#ports'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrent' | 'readRevision'>
  commitText: CommitText
}

/**
 * Commits the embargoed revision if its own writer died before it could: an embargo is recorded before its
 * change. An order of the desk that died is not carried out later: the desk was told so, and may have left
 * the story held.
 */
export const createCompleteEmbargoed =
  ({ articles, commitText }: Ports) =>
  async ({ articleId, orderKey }: Embargo): Promise<void> => {
    if (isFollowKey(orderKey)) return
    const current = await articles.readCurrent(articleId)
    if (current?.orderKey !== undefined && current.orderKey >= orderKey) return
    const revision = await articles.readRevision(articleId, orderKey)
    if (revision) await commitText({ kind: 'revision', revision, isStored: true })
  }
