import type { Found } from './found.ts'

/** Work to be timed: `prepare` makes everything ready for it, with `argument` as its input. */
export interface Variant {
  prepare(argument: string): Promise<Work> | Work
  /** The result of the work, which must equal that of other variants that do the same. */
  find?(argument: string): Found
}

/** One operation. It throws if its result is wrong, so that no failure counts as speed. */
export type Work = () => unknown
