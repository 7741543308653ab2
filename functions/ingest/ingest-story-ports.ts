import type { CommitRevision } from '#commit/commit-revision.ts'
import type { Aliases, Arrivals, ArticleStore, Cases, Clock, StandingOrders } from '#ports'
import type { Remembered } from './remembered.ts'

/** What the ingest of a story needs from the world. */
export interface IngestStoryPorts {
  articles: Pick<ArticleStore, 'readCurrent' | 'readRevision' | 'listRevisions'>
  aliases: Aliases
  arrivals: Arrivals
  standingOrders: StandingOrders
  cases: Cases
  commitRevision: CommitRevision
  clock: Clock
  /** What the process remembers; if absent, it remembers nothing. */
  remembered?: Remembered
}
