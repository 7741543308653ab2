import { patternOf } from '../pattern/pattern-of.ts'
import { barsTerritory } from './bars-territory.ts'
import { MEDIUM } from './medium.ts'
import { namesPlaces } from './names-places.ts'

const LAW = patternOf([
  /(?<=[;\n])\s*/giu,
  /(?<=[.!])(?<!\.\p{Lu}\.|\b(?:\d\d?|jan|feb|mar|apr|aug|sept?|oct|nov|dec|exc?l?)\.)\s+(?=[\p{Lu}\d])/giu,
  /(?<!\s)\s+(?:[-–—]+|[*+…]+|::)\s+/giu,
  /(?:(?<!\s)\s+)?(?:[|•·●▪■]|(?<!:)\/\/)\s*/giu,
  /(?<=\b(?:out|only|no sales|no archives?|credit))(?:\t|\s\s+|\s(?:and|&|und)\s+|\s(?=no |mandatory|editorial))(?=(?:no|not|mandatory|editorial|[\p{L} ]{2,30} (?:out|only))\b)/giu,
  /(?:(?<!\s)\s+)?\/\s*(?=(?:no|all|mags?|tv|internet|online|web|uk|usa|editorial|mandatory|crédito|pas|interdit|[\p{L} ]{2,30} out)\b)/giu,
  /,\s*(?=(?:no|not|pas|mandatory|mags?|tv|internet|online|web|editorial|archive|sales|for (?:use|publication)|(?:\p{L}+,? ){1,5}out)\b)/giu,
])

/** What heads an instruction line: "Usage: Kenya out". */
const LABEL =
  /^\W*(?:usage|(?:usage )?rights|droits|(?:nutzungs)?rechte|licen[cs]e|handout|restrictions?|attention|achtung|attn|note|legal|sperrvermerk|eds|editors?|notes? to editors?)\s?[:–—-]\s+/iu

const EDGES = /^[\s^*(;,]+|[\s;,<)]+$/gu

const MEDIA = `^\\W*${MEDIUM}(?:[\\s,/&]+(?:(?:and|or|und|oder|et|ou|ni|y|e|en|eller) )?${MEDIUM})`
const media = new RegExp(`${MEDIA}*\\W*$`, 'iu')
/** "MAGS, TV AND WEB OUT" */
const listed = new RegExp(`${MEDIA}+`, 'iu')
const barring = /^\W*(?:no|kein|nicht |pas )/iu

/**
 * The clauses of an instruction line, in its words with single spaces: "NO SALES. NO ARCHIVES; UK OUT - MANDATORY CREDIT" has four, "UK, IRELAND OUT" and
 * "NO MAGS/TV/WEB" one. Places before a clause belong to it only if it bars them: "LONDON - NO SALES" has two.
 */
export const splitClauses = (text: string): string[] => {
  const line = text.replace(LABEL, '')
  const clauses: string[] = []
  /** Names of places and media since the last clause, and where they begin, or that clause. */
  let names: string[] = []
  let start = 0
  for (const [from, to] of partsOf(line)) {
    const part = trim(line.slice(from, to))
    if (!/\p{L}/u.test(part)) continue
    const isMedia = media.test(part)
    if (isMedia && names.length === 0 && barring.test(clauses.at(-1) ?? '')) {
      clauses[clauses.length - 1] = trim(line.slice(start, to))
      continue
    }
    if (names.length === 0) start = from
    if (isMedia || namesPlaces(part)) {
      names.push(part)
      continue
    }
    const whole = trim(line.slice(start, to))
    const isWhole = names.length > 0 && (listed.test(whole) || barsTerritory(whole))
    clauses.push(...(isWhole ? [whole] : [...names, part]))
    if (!isWhole) start = from
    names = []
  }
  return [...clauses, ...names]
}

const trim = (part: string): string => part.replace(EDGES, '').replace(/\s+/gu, ' ')

/** Where the parts of a line begin and end. */
const partsOf = (line: string): [from: number, to: number][] => {
  const marks = [...line.matchAll(LAW)]
  const begins = [0, ...marks.map(({ 0: mark, index }) => index + mark.length)]
  return begins.map((from, at) => [from, marks[at]?.index ?? line.length])
}
