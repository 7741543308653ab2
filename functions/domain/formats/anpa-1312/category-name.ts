/** Category codes of a header. Sources: ANPA Bulletin 1312, annex on category codes; AP's list of its wires. */
const names: Readonly<Record<string, string>> = {
  a: 'domestic general news',
  c: 'features',
  d: 'food and lifestyle',
  e: 'entertainment',
  f: 'finance',
  i: 'international',
  k: 'commentary',
  l: 'lifestyle',
  n: 'state and regional',
  o: 'weather',
  p: 'national politics',
  q: 'sport results',
  s: 'sport',
  t: 'travel',
  v: 'advisory',
  w: 'Washington',
}

/** What a category letter stands for; the letter itself if it is unknown. */
export const categoryName = (letter: string): string => names[letter.toLowerCase()] ?? letter
