import type { Current } from '#schemas/current.ts'
import type { Revision } from '#schemas/revision.ts'
import type { ReadOptions } from './read-options.ts'
import type { Written } from './written.ts'

export type RevisionName = Pick<Revision, 'articleId' | 'orderKey'>

export interface ArticleStore {
  /** Puts an immutable revision, once. `present` where its order key is taken already. */
  putRevision(revision: Revision): Promise<'put' | 'present'>
  /** CURRENT alone, strongly consistent. */
  readCurrent(articleId: string): Promise<Current | undefined>
  /** CURRENT of several articles, strongly consistent, in no order; without those that have none. */
  readCurrents(articleIds: readonly string[]): Promise<Current[]>
  /** CURRENT and the newest revision by order key, in one query; strongly consistent unless it may lag. */
  readNewest(articleId: string, options?: ReadOptions): Promise<{ current?: Current; newest?: Revision }>
  readRevision(articleId: string, orderKey: string): Promise<Revision | undefined>
  /**
   * Revisions by their names, strongly consistent: the first of them, in the order asked, with at most `maxBytes` of text between them, but
   * one at least. Throws where one is not there.
   */
  readRevisions(names: readonly RevisionName[], maxBytes: number): Promise<Revision[]>
  /** Order keys of an article, oldest first. */
  listRevisions(articleId: string): Promise<string[]>
  /** Writes CURRENT if its lock is still `next.lock - 1` (or the item absent, where `next.lock` is 1). */
  writeCurrent(next: Current): Promise<Written>
}
