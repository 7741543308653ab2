import type { Block, Span } from '#domain/copy.ts'
import { normalizeDateline } from '#domain/normalize/dateline/normalize-dateline.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { isTailLine } from '#domain/normalize/structure/end/is-tail-line.ts'
import { lineSpan } from './line-span.ts'

/**
 * The most words of a paragraph that is its own headline: AP's alerts, the German agencies' "Blitz" and
 * "Eil".
 */
const longest = 40
/** How many paragraphs are looked at: a flash has one, with initials below. */
const reach = 4

/**
 * The headline of copy that states none: the sentence of a flash, after its dateline; else the keyword line.
 */
export const flashHeadline = (body: readonly Block[], slugline: Span | undefined): Span | undefined => {
  const [only, ...more] = body.slice(0, reach).filter(({ text }) => !isTailLine(text.trim()))
  if (!only || more.length > 0 || only.kind === 'table') return slugline
  const span = lineSpan([only], 'body/flash')
  const raw = span.raw.slice(normalizeDateline(span.raw)?.length ?? 0).trim()
  return raw !== '' && countWords(raw) <= longest ? { ...span, raw } : slugline
}
