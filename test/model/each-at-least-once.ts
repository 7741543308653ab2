import fc from 'fast-check'

/** Each index below `count` in order, and up to two of them again: each drop is delivered at least once. */
export const eachAtLeastOnce = <T>(
  count: number,
  one: (index: number) => fc.Arbitrary<T>,
): fc.Arbitrary<T[]> => {
  const each = Array.from({ length: count }, (_, index) => one(index))
  return fc
    .tuple(fc.tuple(...each), fc.array(fc.nat(count - 1).chain(one), { maxLength: 2 }))
    .map(([first, again]) => [...first, ...again])
}
