import { countWords } from '../prose/count-words.ts'
import { stemsOf } from '../structure/end/is-related.ts'
import { shareWords } from './share-words.ts'

/** A line above the story that no other rule knows. */
export interface Candidate {
  text: string
  /** Index of the line among those above the story. */
  line: number
  /** It stands above the byline, or there is no byline. */
  aboveByline: boolean
  /** The same words stand elsewhere in the drop as well: pages print a headline in two places. */
  repeated: boolean
}

/** Longest headline, in words: an agency's stays under 15, a page's with its kicker under 30. */
const longest = 40

/** Share of its longer words that a headline has in common with its story; another story's headline has a few by chance. */
const dense = 0.45

/**
 * The headline among the lines above a story, by index: one that the page repeats (captions are too, as sentences); else the first of four words and more
 * that has words of the story in it, and is no sentence with its full stop if there is another; else the first of four words; else the one with most words. Lines above the byline
 * go before those under it. What stands over a headline with fewer words is a section or a menu.
 */
export const pickHeadline = (
  candidates: readonly Candidate[],
  story: string,
): { index: number; rule: string } | undefined => {
  const able = candidates
    .map((candidate, index) => ({ ...candidate, index, words: countWords(candidate.text) }))
    .filter(({ text, words }) => words > 0 && words <= longest && !/^[*•·]/.test(text))
  const signed = able.filter(({ aboveByline }) => aboveByline)
  const isNamed = signed.some(({ words }) => words >= 4) || !able.some(({ text }) => isAbout(text, story))
  const above = signed.length > 0 && isNamed ? signed : able
  const full = above.filter(({ words }) => words >= 4)
  const titles = full.filter(({ text }) => !isSentence(text))
  const repeated = full.find(
    ({ repeated: again, text }) => again && (titles.length === 0 || !isSentence(text)),
  )
  if (repeated) return { index: repeated.index, rule: 'headline/repeated' }
  const stems = stemsOf(story)
  const found =
    titles.find(({ text }) => isAbout(text, story)) ??
    titles.find(({ text }) => shareWords(text, story) >= 2) ??
    titles.find(({ text }) => stemsOf(text).intersection(stems).size >= 2) ??
    titles.find(({ text }) => shareWords(text, story) >= 1) ??
    full.find(({ text }) => shareWords(text, story) >= 2)
  const shared = found && topOf(found, titles, story)
  const over =
    shared &&
    isSentence(shared.text) &&
    titles.findLast(({ line }) => line < shared.line && line >= shared.line - standfirst)
  if (over) return { index: over.index, rule: 'headline/over-standfirst' }
  if (shared) {
    const near = full.filter(({ line }) => line < shared.line && line >= shared.line - 2)
    const [title] = near
    if (
      title &&
      near.length === 1 &&
      !isOverSentence(shared, full) &&
      title.line === shared.line - 1 &&
      (isTitleOver(title.text, shared.text) ||
        (!isSentence(title.text) && shareWords(title.text, story) >= 2))
    )
      return { index: title.index, rule: 'headline/over-standfirst' }
    const short = above.find(({ line }) => line === shared.line - 1)
    if (short && isSentence(shared.text) && short.words >= 3 && shared.words >= 12 && !isSentence(short.text))
      return { index: short.index, rule: 'headline/short-over-sentence' }
    return { index: shared.index, rule: 'headline/shares-words' }
  }
  const [first] = full
  const short = first && above.find(({ line }) => line === first.line - 1)
  if (first && short && short.words >= 2 && isSentence(first.text) && !isSentence(short.text))
    return { index: short.index, rule: 'headline/short-over-sentence' }
  if (first) return { index: first.index, rule: 'headline/first-full-line' }
  const wordiest = above.toSorted((a, b) => b.words - a.words)[0]
  return wordiest && { index: wordiest.index, rule: 'headline/longest-line' }
}

/** The headline over two standfirsts and more, each on a line: the first of the lines above one another that have two words of the story. */
const topOf = <Title extends Candidate>(found: Title, titles: readonly Title[], story: string): Title => {
  const run = [found]
  for (let top = found; ; ) {
    const above = titles.find(({ line, text }) => line === top.line - 1 && shareWords(text, story) >= 2)
    if (!above) break
    run.push(above)
    top = above
  }
  return run.length > 2 ? (run.at(-1) ?? found) : found
}

/** Whether a line has two words and nearly half of its longer ones in common with a story. */
const isAbout = (text: string, story: string): boolean => {
  const shared = shareWords(text, story)
  return shared >= 2 && shared >= dense * shareWords(text, text)
}

/** How far under a headline its standfirst stands: a time may stand between, or a picture's line and its credit. */
const below = 2
const standfirst = 3

/** Whether a line without a full stop has a sentence under it, and so is the headline over its own standfirst. */
const isOverSentence = ({ line, text }: Candidate, full: readonly Candidate[]): boolean =>
  !isSentence(text) &&
  full.some(other => other.line > line && other.line <= line + below && isSentence(other.text))

/** Whether one line is the headline over another, its standfirst: it is no sentence, and shorter. */
const isTitleOver = (title: string, standfirst: string): boolean =>
  !isSentence(title) && countWords(title) <= countWords(standfirst)

/** A standfirst is told in sentences; a headline has no full stop. */
const isSentence = (text: string): boolean => /(?:\p{Ll}{2}|\d{2})[.…]["”’»]?$/u.test(text)
