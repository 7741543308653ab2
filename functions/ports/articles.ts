import type { Current } from '#schemas/current.ts'
import type { Revision } from '#schemas/revision.ts'
import type { Written } from './written.ts'

export type RevisionName = Pick<Revision, 'articleId' | 'orderKey'>

export interface ArticleStore {
  /** Puts an immutable revision, once. `present` if its order key is already taken. */
  putRevision(revision: Revision): Promise<'put' | 'present'>
  /** CURRENT alone, strongly consistent. */
  readCurrent(articleId: string): Promise<Current | undefined>
  /**
   * CURRENT of several articles, strongly consistent, in no particular order; articles that have none are
   * left out.
   */
  readCurrents(articleIds: readonly string[]): Promise<Current[]>
  /** CURRENT and the newest revision by order key, in one query; strongly consistent. */
  readNewest(articleId: string): Promise<{ current?: Current; newest?: Revision }>
  readRevision(articleId: string, orderKey: string): Promise<Revision | undefined>
  /**
   * Reads revisions by name, strongly consistent. Returns as many, in the order given, as have at most
   * `maxBytes` of text together, and at least one. One that is lost or cannot be read is undefined.
   */
  readRevisions(names: readonly RevisionName[], maxBytes: number): Promise<(Revision | undefined)[]>
  /** Order keys of an article, oldest first. */
  listRevisions(articleId: string): Promise<string[]>
  /**
   * Writes CURRENT if its lock is still `next.lock - 1` (or, for a `next.lock` of 1, if it does not exist).
   */
  writeCurrent(next: Current): Promise<Written>
}
