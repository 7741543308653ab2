import type { Turn } from '#ports'
import type { Drop } from '#schemas/drop.ts'
import type { Reinstatement } from '#schemas/revision.ts'

/** Where a story comes from, and when it may be committed. */
export interface Origin {
  drop: Drop
  /** Its place in the drop, from 0. */
  index: number
  /** Present if the drop was made to undo a kill. */
  reinstatement: Reinstatement | undefined
  turn: Turn
}
