/** What is simulated. */
export interface Plan {
  /** Drops a day, new stories and later revisions together. */
  articlesPerDay: number
  licensees: number
  /** Drops that are ingested at once: the template's `maxConcurrency` of the queue, if none is said. */
  writers: number
  /** Logs that articles are spread over, each with its own keys of names and receipts by day; one is what is built. */
  logs: number
  /** Seconds in which drops come in; what waits then is still done. */
  seconds: number
  seed: number
}
