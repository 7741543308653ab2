import type { ArticleStore, ChangeLog } from '#ports'
import type { Current } from '#schemas/current.ts'
import type { ArticleLine } from './export-line.ts'
import { createFindSilentHolds } from './find-silent-holds.ts'

interface Ports {
  articles: Pick<ArticleStore, 'listRevisions' | 'readRevision'>
  changes: Pick<ChangeLog, 'at'>
}

/** Says how an article stands; undefined if nothing of it is committed yet. */
export const createToArticleLine = (ports: Ports) => {
  const findSilentHolds = createFindSilentHolds(ports)
  return async (current: Current): Promise<ArticleLine | undefined> => {
    const { articleId, orderKey, change, digest, overrides, edits } = current
    if (!change || orderKey === undefined || digest === undefined) return undefined
    const holds = await findSilentHolds(current)
    return {
      kind: 'article',
      articleId,
      orderKey,
      status: change.status,
      version: change.version,
      seq: change.seq,
      digest,
      ...(overrides && { overrides }),
      ...(edits !== undefined && { edits }),
      ...(holds.length > 0 && { holds }),
    }
  }
}
