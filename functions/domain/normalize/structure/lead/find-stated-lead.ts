import { normalizeDateline } from '#domain/normalize/dateline/normalize-dateline.ts'
import { isReleaseLabel } from '#domain/normalize/headline/is-release-label.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { isProse } from '#domain/normalize/prose/is-prose.ts'
import { isDatedOrder } from './above/is-dated-order.ts'
import { isDatelined } from './is-datelined.ts'
import { isHeadLine } from './is-head-line.ts'
import { isMoment } from './opener/is-moment.ts'
import { underStandfirst } from './under-standfirst.ts'

/**
 * The index of the paragraph that begins the story in copy whose format states the headline: the first that no rule of
 * the head knows. Tables and lists may begin a story, so nothing need read as prose. A flash is its headline and nothing else.
 */
export const findStatedLead = (
  paragraphs: readonly Paragraph[],
  headline: string,
  isFramed = false,
  authors: readonly string[] = [],
): number => {
  const dated = findDated(paragraphs) ?? (isFramed ? undefined : findDatedOnPage(paragraphs))
  if (dated !== undefined) return dated
  const top = isFramed ? -1 : findHeadline(paragraphs, headline)
  const index = paragraphs.findIndex(
    (paragraph, at) => at > top && !isHeadLine(paragraph, headline) && !isDatedOrder(paragraphs, at),
  )
  if (index >= 0)
    return isFramed
      ? index
      : withMoment(paragraphs, underStandfirst(paragraphs, index, { headline, authors }))
  const flash = paragraphs.findLastIndex(({ text }) => text === headline)
  return flash < 0 ? paragraphs.length : flash
}

/** The index of the hour at which a story begins, right above its first sentence, else that sentence's. */
const withMoment = (paragraphs: readonly Paragraph[], lead: number): number =>
  isMoment(paragraphs[lead - 1]?.text ?? '') ? lead - 1 : lead

/** How far down a page its headline is looked for, in paragraphs. */
const menu = 15

/** The index of the headline where nothing but lines of a page (its menu, a section) stands above it; -1 where prose does, or none is shown. */
const findHeadline = (paragraphs: readonly Paragraph[], headline: string): number => {
  const shown = paragraphs.slice(0, menu).findIndex(({ text }) => text === headline)
  const index = shown < 0 ? findReleaseTitle(paragraphs) : shown
  return paragraphs.slice(0, Math.max(index, 0)).some(({ text }) => isProse(text)) ? -1 : index
}

/** How far down a release its text begins at most, in paragraphs, and fewest words of its title. */
const brow = 5
const fewest = 3

/** The index of the title that a release has under its label, where a mail brings it under a subject of other words; -1 if it has none. */
const findReleaseTitle = (paragraphs: readonly Paragraph[]): number => {
  const title = paragraphs.slice(0, brow).findIndex(({ text }) => isProse(text)) - 1
  return isReleaseLabel(paragraphs[0]?.text ?? '') &&
    title > 0 &&
    countWords(paragraphs[title]?.text ?? '') >= fewest
    ? title
    : -1
}

/** The paragraph with the dateline, where nothing but a few short lines ("By Jane Roe", "Acme News") stands above it. */
const findDated = (paragraphs: readonly Paragraph[]): number | undefined => {
  for (const [index, { kind, text }] of paragraphs.slice(0, 6).entries()) {
    if (countWords(text) >= 4 && normalizeDateline(text))
      return isDatedOrder(paragraphs, index) ? undefined : index
    if (kind !== 'paragraph' || countWords(text) > 8 || isProse(text)) return undefined
  }
  return undefined
}

/** How far down a page the dateline is looked for, in paragraphs. */
const reach = 12

/** The paragraph with the dateline, where a page sets a caption and its key points above it. */
const findDatedOnPage = (paragraphs: readonly Paragraph[]): number | undefined => {
  const prose: number[] = []
  for (const [index, { kind, text }] of paragraphs.slice(0, reach).entries()) {
    if (kind === 'paragraph' && isDatelined(paragraphs, index, prose)) return index
    if (kind === 'paragraph' && isProse(text) && prose.push(index) > 1) return undefined
  }
  return undefined
}
