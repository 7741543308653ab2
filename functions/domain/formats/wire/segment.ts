import type { Position } from '#schemas/evidence.ts'

/** A part of a message, with the place of its first character in the drop. */
export interface Segment {
  text: string
  at: Position
}
