import { signOff } from '../body/rules/wire/sign-off.ts'
import { normalizeDateline } from '../dateline/normalize-dateline.ts'
import type { Draft } from '../draft/draft.ts'
import { isMarkedByline } from '../headline/is-marked-byline.ts'
import type { Paragraph } from '../paragraph.ts'
import { countWords } from '../prose/count-words.ts'
import { isProse } from '../prose/is-prose.ts'
import { warnOfCutLines } from './warn-of-cut-lines.ts'
import { warnOfTailLines } from './warn-of-tail-lines.ts'

/** What a house says of itself under its release: "Acme Ltd. is a maker of …", "Founded in 1921, Acme …", "For more information, …", "© 2026 …". */
const house =
  /^(?:\p{Lu}[^.!?]{0,80}?(?:\.? \([^)]{1,40}\))? (?:is|are) (?:an?|the|one)\b|(?:founded|established|based|headquartered|formed|created)\b|(?:for (?:more|further|additional)|to learn|learn|visit|follow|see|contact|please)\b|(?:notes?|editors?|the (?:research|study|work|project|report|article|story))\b)|https?:|www\.|@\S/iu

/** A mark that is typed: of others, more may stand below by accident. */
const typed = /^\W*(?:#|30\b|ends?\b)/i

/** Fewer words are a remark: "The study was paid for by …" */
const fewest = 15

/** How many words of what is left out a warning shows. */
const shown = 8

/**
 * A warning where the mark that ends a story ("-30-", "ENDS") stands over prose that no rule knows, or over another story, with a byline or dateline of its own:
 * it is no part of the first, and nothing was made of it. Under a release, what is said of its house has a heading, or speaks as houses do.
 *
 * @param removed what was taken out of the copy, by which rule
 * @param isTyped whether somebody typed it, so that lines under it may be its own
 */
export const warnOfSecondStory = (
  tail: readonly Paragraph[],
  removed: Draft['removed'],
  isTyped = false,
): string[] => {
  const end = tail.findIndex(({ text }) => signOff.matches(text))
  const below = end < 0 ? [] : tail.slice(end + 1)
  const begins = below.some(
    ({ text }, index) =>
      (isMarkedByline(text) && isProse(below[index + 1]?.text ?? '')) ||
      (normalizeDateline(text)?.place !== undefined && isProse(text)),
  )
  const mark = tail[end]?.text ?? ''
  if (begins)
    return [
      `what stands below “${mark}” reads as another story, and is left out: drop it as a file of its own`,
    ]
  if (end < 0) return isTyped ? warnOfCutLines(tail, removed) : warnOfTailLines(removed)
  const unknown = new Set(removed.flatMap(({ raw, rule }) => (rule === 'tail/page-line' ? raw : [])))
  const other = below.findIndex(({ text }) => !unknown.has(text.trim()) || !isProse(text))
  const told = below.slice(0, other < 0 ? below.length : other).map(({ text }) => text)
  const [text = ''] = told
  if (!typed.test(mark) || countWords(told.join(' ')) < fewest || house.test(text)) return []
  const words = text.split(' ').slice(0, shown).join(' ')
  return [
    `what stands below “${mark}” is left out (“${words} …”): if it is part of the story, drop it without that mark`,
  ]
}
