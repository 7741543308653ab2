/** What AWS measured of Wiredesk. A figure is absent if nothing was measured. */
export interface Measured {
  /** How long the oldest drop has waited in its queue, by the latest measurement of the last ten minutes. */
  oldestDropSeconds?: number | undefined
  /** Calls to the API. */
  calls?: number | undefined
  /** Push runs, most of which send one message. */
  pushes?: number | undefined
}

export interface Meters {
  /**
   * The figures of a period; they may lag a minute or two. Never throws: if the machine fails, nothing is
   * measured.
   */
  read(since: Date, now: Date): Promise<Measured>
}
