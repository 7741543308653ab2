import { findFurniture } from '#domain/normalize/body/find-furniture.ts'
import { isTimestamp } from '#domain/normalize/body/rules/page/is-timestamp.ts'
import { joinByline } from '#domain/normalize/head/join-byline.ts'
import { isMarkedByline } from '#domain/normalize/headline/is-marked-byline.ts'
import { readHeadByline } from '#domain/normalize/headline/read-head-byline.ts'
import { shareWords } from '#domain/normalize/headline/share-words.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { endsAsSentence, isProse } from '#domain/normalize/prose/is-prose.ts'
import { proseUnder } from '#domain/normalize/prose/prose-under.ts'
import { createAboutAuthor } from '../end/about/is-about-author.ts'
import { isEchoed } from './above/is-echoed.ts'
import { isKeyPoint } from './above/is-key-point.ts'
import { headLimits } from './head-limits.ts'
import { isHeadLine } from './is-head-line.ts'
import { isReferredTo } from './opener/is-referred-to.ts'

/** Lines that a page may set between standfirst and story, and how many times as long the story is at least where none of them is a byline. */
const between = 4
const times = 3
/** Longest byline with a marker, in words. */
const longestByline = 14

/**
 * The index under a standfirst, where a page sets the day of publication or the byline between it and the story, and under what else stands over a
 * lead: key points, a caption that the lead says again, the line of a byline that says for whom its writer works,
 * what is said of one of its `authors`.
 */
export const underStandfirst = (
  paragraphs: readonly Paragraph[],
  from: number,
  { headline, authors }: { headline: string; authors: readonly string[] },
): number => {
  const isAboutAuthor = createAboutAuthor([], authors)
  let index = from
  const isOver = (paragraph: Paragraph | undefined): boolean =>
    paragraph !== undefined &&
    (isAboutAuthor(paragraph.text) || (index > from && isHeadLine(paragraph, headline)))
  while (isOverLead(paragraphs, index) || isOver(paragraphs[index]) || isOverName(paragraphs, index, authors))
    index += 1
  if (index >= paragraphs.length) return from
  const words = countWords(paragraphs[index]?.text ?? '')
  const rest = paragraphs.slice(index + 1, index + 1 + between)
  const end = rest.findIndex(
    paragraph => !isHeadLine(paragraph, headline) && !namesAuthor(paragraph.text, authors),
  )
  const lines = end < 0 ? [] : rest.slice(0, end)
  const isSigned = lines.some(({ text }) => isByline(text))
  const isUnder = isSigned || lines.some(({ text }) => isDay(text) || isDay(withoutAuthor(text, authors)))
  const fewest = isSigned ? words : words * times
  if (!isUnder || words > headLimits.standfirst || proseUnder(paragraphs, index) < fewest) return index
  return index + 1 + end
}

/** Most words of a caption, and of a name. */
const captioned = { caption: 40, name: 4 }

/** Whether a line is the caption over the name of a photographer, who is none of the `authors`; the story begins below. */
const isOverName = (paragraphs: readonly Paragraph[], index: number, authors: readonly string[]): boolean => {
  const [caption, name, next] = paragraphs.slice(index, index + 3)
  if (!caption || !name || !next || authors.length === 0 || !isProse(next.text)) return false
  if (countWords(caption.text) > captioned.caption || countWords(name.text) > captioned.name) return false
  const named = readHeadByline(name.text, true)?.authors ?? []
  return named.length > 0 && !named.some(({ name: each }) => authors.includes(each))
}

const isOverLead = (paragraphs: readonly Paragraph[], index: number): boolean =>
  isKeyPoint(paragraphs, index) ||
  isEchoed(paragraphs, index) ||
  isList(paragraphs, index) ||
  isLabel(paragraphs, index) ||
  goesOn(paragraphs, index)

/** Most words of a line that is no sentence, how far under it the story begins, and how many paragraphs, among how many, show how that is told. */
const label = { words: 12, reach: 3, sentences: 4, within: 8 }
/** What a list, a verse, a greeting or a question has, and no caption, section or name of an office. */
const open = /^[•*–—-]|[:;,?"”»]$/u

/** Whether a line that is no sentence stands over a story that is told in sentences, or a heading over such a line. */
const isLabel = (paragraphs: readonly Paragraph[], index: number): boolean => {
  const { kind, text = '' } = paragraphs[index] ?? {}
  if (kind === 'heading') return paragraphs[index + 1]?.kind === 'paragraph' && isLabel(paragraphs, index + 1)
  if (isReferredTo(text, paragraphs[index + 1]?.text ?? '')) return false
  if (kind !== 'paragraph' || endsAsSentence(text) || open.test(text) || countWords(text) > label.words)
    return false
  const below = paragraphs
    .slice(index + 1, index + 1 + label.reach)
    .findIndex(each => each.kind === 'paragraph' && isProse(each.text))
  if (below < 0) return false
  const from = index + 1 + below
  const story = paragraphs
    .slice(from, from + label.within)
    .filter(each => each.kind === 'paragraph' && !findFurniture(each.text, 'story'))
  return story.slice(0, label.sentences).every(each => endsAsSentence(each.text))
}

/** Words that a list over the lead has in common with the first paragraphs under it, which it sums up, at least. */
const summed = 3
/** The fewest and the most points, the fewest words of one, and how many paragraphs of prose are among how many under them. */
const points = { fewest: 2, most: 6, words: 3, under: 3, within: 5 }

/** Whether a list sums up the story that begins under it: in its words, or in a few points, none of them results. */
const isList = (paragraphs: readonly Paragraph[], index: number): boolean => {
  const [list, first, second] = paragraphs.slice(index, index + 3)
  if (list?.kind !== 'list' || !first || !isProse(first.text)) return false
  return (
    shareWords(list.text, `${first.text} ${second?.text ?? ''}`) >= summed ||
    (arePoints(list.text.split('\n')) &&
      paragraphs.slice(index + 1, index + 1 + points.within).filter(({ text }) => isProse(text)).length >=
        points.under)
  )
}

const arePoints = (items: readonly string[]): boolean =>
  items.length >= points.fewest &&
  items.length <= points.most &&
  items.every(item => countWords(item) >= points.words && !/\d$/.test(item))

/** A line without the author with whom it begins: "Ida Roos · 4 Mar 2026". */
const withoutAuthor = (text: string, authors: readonly string[]): string =>
  text.slice(authors.find(author => text.startsWith(author))?.length ?? 0)

/** Whether a line names an author and nothing else, or when as well. */
const namesAuthor = (text: string, authors: readonly string[]): boolean => {
  const rest = withoutAuthor(text, authors)
  return rest === '' || (rest !== text && isTimestamp(rest))
}

const isDay = (text: string): boolean => isTimestamp(text) && /\b20\d\d\b/.test(text)

/** A name after its marker, and no sentence that begins like one. */
const isByline = (text: string): boolean => countWords(text) <= longestByline && isMarkedByline(text)

/** Whether a line goes on what the byline above says. */
const goesOn = (paragraphs: readonly Paragraph[], index: number): boolean => {
  const above = paragraphs[index - 1]
  const line = paragraphs[index]
  const byline = above && readHeadByline(above.text)
  return !!byline && !!line && joinByline(byline, above, line).taken === line
}
