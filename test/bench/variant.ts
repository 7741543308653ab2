import type { Found } from './found.ts'

/** Work that is timed: `prepare` makes all ready for it, `argument` says with what. */
export interface Variant {
  prepare(argument: string): Promise<Work> | Work
  /** What the work comes to, where others that do the same must come to the same. */
  find?(argument: string): Found
}

/** One operation. It throws where it does not come to what it should, so that no failure counts as speed. */
export type Work = () => unknown
