import type { StoryTarget } from '#schemas/standing-order.ts'

/** A story that a part of a notice names. */
export interface Ordered {
  target: StoryTarget
  /** What that part orders, where it does. */
  kind?: 'kill' | 'withhold'
  /** That part is a sentence of its own: two of them with different names are about two stories. */
  isTold?: true
}
