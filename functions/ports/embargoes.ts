import type { Listed } from './listed.ts'
import type { Written } from './written.ts'

/**
 * An embargo, or a time of availability, that the release Lambda has yet to end; or, with an empty order key,
 * a commit of the desk it is to see through. `releaseAt` is in UTC with milliseconds when read.
 */
export interface Embargo {
  articleId: string
  /** The greatest order key among the revisions embargoed to this instant, or available until it. */
  orderKey: string
  releaseAt: string
}

export interface Embargoes {
  /**
   * Keeps one embargo per article and instant: the one with the greater order key. `stale` if one of the same
   * key or a greater one is there, and stays.
   */
  put(embargo: Embargo): Promise<Written>
  /**
   * Embargoes whose instant is at or before `now`, earliest first; those after `last`, if it is given. At most
   * `limit` readable ones: any number that cannot be read comes on top.
   */
  dueBy(now: Date, limit: number, last?: Embargo): Promise<Listed<Embargo>>
  /** Removes exactly this embargo: if one with a greater order key has replaced it, that one stays. */
  remove(embargo: Embargo): Promise<void>
}
