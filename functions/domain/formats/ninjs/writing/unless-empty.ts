/** A list, or undefined if nothing is in it: ninjs has no empty lists. */
export const unlessEmpty = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length > 0 ? list : undefined
