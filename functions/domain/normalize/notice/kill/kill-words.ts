/** How the agencies of one language take a story back. Pattern sources. */
export interface KillWords {
  /** In capitals at the head of a line that says what it holds of: "ANULOWANIE". */
  heads: string
  /** What they send, as they call it. */
  piece: string
  /** What they ask of desks: "prosimy nie wykorzystywać". */
  asks: string
  /** Who takes it back. */
  agencies: string
  /** What the agency does: "anuluje". */
  does: string
}
