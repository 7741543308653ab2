/** Words of a headline, at least, that others hold only if they head the same story: "Fire in harbor" is the beginning of many. */
const fewest = 4

/**
 * Whether one of two folded headlines is the other with more words before or behind it: "update 1 ferry hits the old pier", "ferry hits the
 * old pier southern edition".
 */
export const extendsHeadline = (one: string, other: string): boolean => {
  const [shorter = '', longer = ''] = [one, other].sort((a, b) => a.length - b.length)
  return shorter !== longer && shorter.split(' ').length >= fewest && ` ${longer} `.includes(` ${shorter} `)
}
