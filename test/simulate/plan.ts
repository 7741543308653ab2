/** What is simulated. */
export interface Plan {
  /** Drops per day, new stories and later revisions together. */
  articlesPerDay: number
  licensees: number
  /** Processes that ingest at the same time: by default the template's `maxConcurrency` of the queue. */
  writers: number
  /** More processes, which ingest what was set aside (functions/chain/create-set-aside.ts); if 0, nothing is. */
  backlogWriters: number
  /**
   * Logs that articles are spread over, each with its own keys for names and receipts by day; one is what is
   * built.
   */
  logs: number
  /** For how many seconds drops come in; what is waiting then is still processed. */
  seconds: number
  seed: number
}
