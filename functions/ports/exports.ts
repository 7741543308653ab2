/** When the table was last exported, so that a restore has something to go by. */
export interface Exports {
  /** The instant that the last whole export is of. */
  last(): Promise<Date | undefined>
  note(at: Date): Promise<void>
}
