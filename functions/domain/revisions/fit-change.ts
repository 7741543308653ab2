import type { Change } from '#schemas/change.ts'

/** Bytes of JSON that a change may take: with its key and layout version, the item stays within 700. */
const MAX_BYTES = 650

const bytesOf = (change: Change): number => Buffer.byteLength(JSON.stringify(change))

/** The change, its headline cut with an ellipsis to the most characters that fit. Sections decide who may see it and are never cut. */
export const fitChange = (change: Change): Change => {
  if (bytesOf(change) <= MAX_BYTES) return change
  const characters = Array.from(change.headline)
  const cutTo = (length: number): Change => ({
    ...change,
    headline: `${characters.slice(0, length).join('').trimEnd()}…`,
  })
  let fits = 0
  let tooLong = characters.length
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2)
    if (bytesOf(cutTo(middle)) <= MAX_BYTES) fits = middle
    else tooLong = middle
  }
  return cutTo(fits)
}
