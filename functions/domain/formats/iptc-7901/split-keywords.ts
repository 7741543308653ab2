import type { Block, Span } from '#domain/copy.ts'
import { readMarkLine } from '#domain/normalize/headline/read-mark-line.ts'
import { lineSpan } from '../wire/line-span.ts'

/**
 * Words separated by slashes or hyphens, with AFP's version mark after them: "Parteien/Niederlande/",
 * "Espagne-meteo-volcan 2ndlead", "Kenya-mining,1stld,wrap".
 */
export const keywordLine =
  /^(?=.{4,80}$)[\p{L}\d.'’]+(?:[/-][\p{L}\d.'’]*)+(?:[, ] ?(?:\d(?:st|nd|rd|th) ?)?(?:ld|lead|leadall|newseries|writethru|wrap|update|urgent|snap|alert|advancer|focus|prev)){0,2}$/iu

/** Words or groups of them, each with a slash behind it, as no headline ends: "ferry/Halden/EMBARGO 020600 JAN 27/". */
const slashed = /^(?=.{4,80}$)(?:[^\s/][^/]{0,40}\/){2,6}$/u

/** Words in lower case alone on their line, over a headline alone on its own, which begins with a capital: "hokej extraliga" (ČTK). */
const quiet = /^(?=.{4,50}$)\p{Ll}[\p{L}\d]*(?: [\p{Ll}\d][\p{L}\d]*){0,4}$/u

/** Two or three words in capitals, over a headline that is not: "CANARIAS PUERTO" (EFE). */
const loud = /^(?=.{4,40}$)\p{Lu}[\p{Lu}\d.]*(?: \p{Lu}[\p{Lu}\d.]*){1,2}$/u

/** Fewer columns than a line of a headline is broken at: one that the next word would have fitted on ends of itself. */
const columns = 50

/**
 * The keyword line of a message that has it at the top of its text, with a blank line, a mark or a line of its own below,
 * instead of in the header, as IPTC 7901 (3.2) requires. Source: AFP; desks that rewrite dpa's header.
 */
export const splitKeywords = (lines: readonly Block[]): { keywords?: Span; rest: Block[] } => {
  const [first, next, ...others] = lines
  const [word = ''] = next?.text.trim().split(/\s/) ?? []
  const isBroken = (first?.text.trim().length ?? 0) + word.length < columns
  const isAlone = isBroken || (next?.blankBefore ?? 0) > 0 || word.startsWith('(')
  const isOverMore = others.length > 0 || /=\s*$/.test(next?.text ?? '')
  if (!first || !isAlone || !isOverMore || !isKeywords(lines)) return { rest: [...lines] }
  return { keywords: lineSpan([first], 'iptc-7901: text/keywords'), rest: lines.slice(1) }
}

const isKeywords = ([first, next, third]: readonly Block[]): boolean => {
  const text = first?.text.trim() ?? ''
  const isOver = /^\s*\p{Lu}/u.test(next?.text ?? '') && (next?.blankBefore ?? 0) > 0
  const isLoud = loud.test(text) && /\p{Ll}{3}/u.test(next?.text ?? '') && !readMarkLine(text)
  return (
    keywordLine.test(text) ||
    slashed.test(text) ||
    isLoud ||
    (isOver && (third?.blankBefore ?? 0) > 0 && quiet.test(text))
  )
}
