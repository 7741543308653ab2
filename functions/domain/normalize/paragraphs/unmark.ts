/**
 * A line without the carets, "<" and "=" in which ANPA 1312 and IPTC 7901 frame it ("^By ANA RUIZ=", "Headline +"). Walks from the end,
 * since long runs are bait for expressions.
 */
export const unmark = (text: string): string => {
  const open = text.replace(/^\^\s*/, '')
  let end = open.length
  while (end > 0 && '<=+'.includes(open.charAt(end - 1))) end -= 1
  return end === open.length ? open : open.slice(0, end).trimEnd()
}
