/** Work that is timed: `prepare` makes all ready for it, `argument` says with what. */
export interface Variant {
  prepare(argument: string): Promise<Work> | Work
}

/** One operation. It throws where it does not come to what it should, so that no failure counts as speed. */
export type Work = () => unknown
