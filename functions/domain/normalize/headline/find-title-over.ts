import { countWords } from '../prose/count-words.ts'
import { isCapitals } from '../prose/is-capitals.ts'
import type { Line, Lines } from './candidate.ts'
import { endsSentence } from './ends-sentence.ts'
import { shareWords } from './share-words.ts'

/** Fewest words of a standfirst; a caption may have fewer. */
const fewest = 7
/** How far under a headline its standfirst stands: a time may stand between, or a picture's line and its credit. */
const below = 2
const standfirst = 3

/** A headline of two sentences has fewer words. */
const longest = 14
const parted = /\p{Ll}[.!?] \p{Lu}/u

/** What papers set over a headline of sports, and no headline over its standfirst: "High school boys basketball". */
const ofSports =
  /^(?:(?:prep|high school|college|varsity|boys['’]?|girls['’]?|men['’]?s|women['’]?s) ){1,3}(?:sports|football|soccer|basketball|baseball|softball|volleyball|hockey|lacrosse|wrestling|swimming|tennis|golf|track and field|cross country)(?: roundup)?$/iu

/** Sections that a page glues: "NewsTheme ParksTheme Park Rangers" (MediaNews). */
const glued = /^(?:News|Sports|Business)\p{Lu}\p{Ll}/u

/** The headline over a line that has to do with the story, if that line is only its standfirst. */
export const findTitleOver = (
  related: Line,
  { all, full, titles }: Lines,
  story: string,
): { index: number; rule: string } | undefined => {
  const isTold = endsSentence(related.text) || (related.words > longest && parted.test(related.text))
  const over =
    isTold && titles.findLast(({ line }) => line < related.line && line >= related.line - standfirst)
  if (over) return { index: over.index, rule: 'headline/over-standfirst' }
  const near = full.filter(({ line }) => line < related.line && line >= related.line - 2)
  const [title] = near
  if (
    title &&
    !ofSports.test(title.text) &&
    !glued.test(title.text) &&
    near.length === 1 &&
    !isOverSentence(related, full) &&
    title.line === related.line - 1 &&
    (isTitleOver(title.text, related.text) ||
      (!endsSentence(title.text) && shareWords(title.text, story) >= 2))
  )
    return { index: title.index, rule: 'headline/over-standfirst' }
  const short = all.find(({ line }) => line === related.line - 1)
  if (
    short &&
    isTold &&
    (short.words >= 3 || shareWords(short.text, related.text) >= 2) &&
    related.words >= 12 &&
    !endsSentence(short.text)
  )
    return { index: short.index, rule: 'headline/short-over-sentence' }
  if (short && isInCapitalsOver(short, related) && shareWords(short.text, story) >= 2)
    return { index: short.index, rule: 'headline/capitals-over-deck' }
  return undefined
}

/** Three words in capitals over a longer line that is not: "VOLUNTEERS CLEAR RIVER" over "Group takes nine tons of scrap away". */
const isInCapitalsOver = (short: Line, related: Line): boolean =>
  short.words === 3 && related.words > short.words && isCapitals(short.text) && !isCapitals(related.text)

/** Whether a line without a full stop has a sentence under it, and so is the headline over its own standfirst. */
const isOverSentence = ({ line, text }: Line, full: readonly Line[]): boolean =>
  !endsSentence(text) &&
  full.some(
    other =>
      other.line > line && other.line <= line + below && other.words >= fewest && endsSentence(other.text),
  )

/** Whether one line is the headline over another, its standfirst: it is no sentence, and shorter. */
const isTitleOver = (title: string, standfirst: string): boolean =>
  !endsSentence(title) && countWords(title) <= countWords(standfirst)
