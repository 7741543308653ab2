import type { Unreadable } from '#ports'
import type { Board } from '#schemas/desk/board.ts'

type Broken = Board['unreadable'][number]

/** A stored item that cannot be read, as the board lists it. */
export const toBroken =
  (what: Broken['what']) =>
  ({ name }: Unreadable): Broken => ({ what, name })
