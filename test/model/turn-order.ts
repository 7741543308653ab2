/** Decides who acts when: `turn` waits until this one is next, `play` gives turns until a promise is done. */
export interface TurnOrder {
  turn(): Promise<void>
  play(work: Promise<unknown>): Promise<void>
}
