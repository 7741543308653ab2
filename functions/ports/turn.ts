/**
 * The place of a message among those of its batch that are worked on at once. The first wait rejects if too
 * little time is left of the run.
 */
export interface Turn {
  /** Says that this message does nothing that those behind it must see before they prepare. */
  announce(): void
  /** Resolves once each message before this one has announced itself so, or is done. */
  prepare(): Promise<void>
  /** Resolves once each message before this one has passed its turn on, or is done. */
  come(): Promise<void>
  /** Resolves once each message before this one is done. */
  comeAlone(): Promise<void>
  /** Lets the next message take its turn before this one is done. */
  pass(): void
}
