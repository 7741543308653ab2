/** What AWS measured of Wiredesk. A figure is absent where nothing was measured. */
export interface Measured {
  /** How long the oldest drop has waited in its queue, by the latest measurement of the last ten minutes. */
  oldestDropSeconds?: number | undefined
  /** Calls of the API. */
  calls?: number | undefined
  /** Runs of push, most of which send one message. */
  pushes?: number | undefined
}

export interface Meters {
  /** The figures of a time, which may lag by a minute or two. It never throws: nothing is measured where the machine fails. */
  read(since: Date, now: Date): Promise<Measured>
}
