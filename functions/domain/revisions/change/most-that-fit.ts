/**
 * The most of `count` entries, but not all, with which something fits; 0 if it does not fit with one. Asks some
 * twenty times for a million entries, since a text or list of thousands is measured anew each time.
 */
export const mostThatFit = (count: number, fits: (kept: number) => boolean): number => {
  let most = 0
  let tooMany = count
  while (tooMany - most > 1) {
    const middle = (most + tooMany) >> 1
    if (fits(middle)) most = middle
    else tooMany = middle
  }
  return most
}
