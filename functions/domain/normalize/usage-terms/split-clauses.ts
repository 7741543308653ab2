import { namesPlaces } from './names-places.ts'

const LAW =
  /(?<=[;\n])\s*|(?<=[.!])(?<!\.\p{Lu}\.|\b(?:\d\d?|jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.)\s+(?=[\p{Lu}\d])|\s+[-–—]+\s+|\s*\/\s*(?=(?:no|all|mags?|tv|internet|online|web|uk|usa|editorial|mandatory|crédito|pas|interdit)\b)|,\s*(?=(?:no|not|pas|mandatory|mags?|tv|internet|online|web|editorial|archive|sales|uk|usa|(?:\p{L}+ ){1,2}out)\b)/iu

/** What heads an instruction line: "Usage: Kenya out". */
const LABEL =
  /^\W*(?:usage|handout|restrictions?|attention|achtung|attn|note|legal|sperrvermerk|eds|editors?|notes? to editors?)\s?[:–—-]\s+/iu

/** The clauses of an instruction line: "NO SALES. NO ARCHIVES; UK OUT - MANDATORY CREDIT" has four, "UK, IRELAND OUT" one. */
export const splitClauses = (text: string): string[] => {
  const parts = text
    .replace(LABEL, '')
    .split(LAW)
    .map(part => part.replace(/^[\s^*(;,]+|[\s;,<)]+$/gu, ''))
    .filter(part => /\p{L}/u.test(part))
  const clauses: string[] = []
  let places: string[] = []
  for (const part of parts) {
    places.push(part)
    if (namesPlaces(part)) continue
    clauses.push(places.join(', '))
    places = []
  }
  return places.length === 0 ? clauses : [...clauses, places.join(', ')]
}
