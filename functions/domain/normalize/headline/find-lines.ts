import { countWords } from '../prose/count-words.ts'
import { isCapitals } from '../prose/is-capitals.ts'
import type { Candidate, Line, Lines } from './candidate.ts'
import { endsSentence } from './ends-sentence.ts'
import { isAbout } from './is-about.ts'

/** Longest headline, in words: an agency's stays under 15, a page's with its kicker under 30. */
const longest = 40

/** A bullet, who took a picture at the end of its caption ("… . Harbor News/Ana Ruiz"), the name of a file, the label of PressReader ("Harbor News - - SPORT -"), the hour of a day: "Tema: Obras | 29/01/2026 às 02:46 | Imprimir", and a picture from the archive: "Un incidente (foto di repertorio)". */
const unfit =
  /^[*•·]|(?:^Foto d['’]|\([^()]*)(?:repertorio|[Aa]rchiv\p{L}*)\)?$|_\d{5}| - - |\d[/.]\d\d?[/.]\d{2,4}\D{1,4}\d?\d:\d\d|[."”] \p{Lu}[\p{L} ]+\/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u

/** From how many words on a line is a headline of the usual length. */
const usual = 4

/**
 * The lines among which the headline is: the whole lines above the byline. All lines, if there is none above it, or if only short ones stand there and one
 * elsewhere is about the story.
 */
export const findLines = (candidates: readonly Candidate[], story: string): Lines => {
  const lines = candidates
    .map((candidate, index) => ({ ...candidate, index, words: countWords(candidate.text) }))
    .filter(({ text, words }) => words > 0 && words <= longest && !unfit.test(text))
  const whole = lines.filter(({ text }) => !/[,:،，、：]$/u.test(text))
  const able = whole.some(({ words }) => words >= usual) ? whole : lines
  const signed = able.filter(({ aboveByline }) => aboveByline)
  const isNamed = signed.some(({ words }) => words >= usual) || !able.some(({ text }) => isAbout(text, story))
  const all = signed.length > 0 && isNamed ? signed : able
  const full = all.filter(line => line.words >= usual && !isKicker(line, all))
  return { all, full, titles: full.filter(({ text }) => !endsSentence(text)) }
}

/** Most words of a kicker. */
const kicker = 5

/** Whether a line in capitals stands over a longer headline with a standfirst under it, neither in capitals: "DRY SINCE MAY" (papers of Spain). */
const isKicker = ({ line, text, words }: Line, all: readonly Line[]): boolean =>
  words <= kicker &&
  isCapitals(text) &&
  [1, 2].every(step =>
    all.some(other => other.line === line + step && other.words > words && !isCapitals(other.text)),
  )
