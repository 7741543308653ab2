const LONGEST = 60

/**
 * A file name made from a headline, "night-ferry-to-stay.txt", so that another story of the same day gets
 * another key; undefined if the headline has no letters.
 */
export const fileNameOf = (headline: string): string | undefined => {
  const slug = headline
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
  return slug === '' ? undefined : `${slug}.txt`
}
