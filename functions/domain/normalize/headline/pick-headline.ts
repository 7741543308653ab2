import { isProse } from '../prose/is-prose.ts'
import type { Candidate, Lines } from './candidate.ts'
import { endsSentence } from './ends-sentence.ts'
import { findLines } from './find-lines.ts'
import { findRelatedLine } from './find-related-line.ts'
import { findTitleOver } from './find-title-over.ts'
import { shareWords } from './share-words.ts'

interface Picked {
  index: number
  rule: string
}

/**
 * The headline among the lines above a story, by index: one that the page repeats (captions are too, as sentences, and the name of the site, which tells nothing of the story); else the first of four words and more
 * that has words of the story in it, and is no sentence with its full stop if there is another; else the first of four words; else the one with most words. Lines above the byline
 * go before those under it. What stands over a headline with fewer words is a section or a menu.
 */
export const pickHeadline = (candidates: readonly Candidate[], story: string): Picked | undefined => {
  const lines = findLines(candidates, story)
  const again = lines.full.filter(
    ({ repeated, text }) => repeated && (lines.titles.length === 0 || !(endsSentence(text) || isProse(text))),
  )
  const related = findRelatedLine(lines, story)
  const repeated = again.find(({ text }) => shareWords(text, story) >= 2) ?? (related ? undefined : again[0])
  if (repeated) return { index: repeated.index, rule: 'headline/repeated' }
  if (!related) return pickByLength(lines)
  return findTitleOver(related, lines, story) ?? { index: related.index, rule: 'headline/shares-words' }
}

/** Where no line has words of the story: the first of four words, or a short one right over that sentence; else the longest. */
const pickByLength = ({ all, full }: Lines): Picked | undefined => {
  const [first] = full.filter(isWhole)
  const short = first && all.find(({ line }) => line === first.line - 1)
  if (first && short && short.words >= 2 && endsSentence(first.text) && !endsSentence(short.text))
    return { index: short.index, rule: 'headline/short-over-sentence' }
  if (first) return { index: first.index, rule: 'headline/first-full-line' }
  const wordiest = all.filter(isWhole).toSorted((a, b) => b.words - a.words)[0]
  return wordiest && { index: wordiest.index, rule: 'headline/longest-line' }
}

/** "Dear team," opens a letter. */
const isWhole = ({ text }: Candidate): boolean => !/[,،，、]$/u.test(text)
