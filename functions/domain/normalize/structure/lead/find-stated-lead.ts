import { findFurniture } from '../../body/find-furniture.ts'
import { isTimestamp } from '../../body/is-timestamp.ts'
import { normalizeDateline } from '../../dateline/normalize-dateline.ts'
import { readHeadByline } from '../../headline/read-head-byline.ts'
import { readMarkLine } from '../../headline/read-mark-line.ts'
import { readNote } from '../../lines/read-note.ts'
import { normalizeNotice } from '../../notice/normalize-notice.ts'
import type { Paragraph } from '../../paragraph.ts'
import { countWords } from '../../prose/count-words.ts'
import { isProse } from '../../prose/is-prose.ts'
import { proseUnder } from '../../prose/prose-under.ts'
import { headLimits } from './head-limits.ts'
import { isDatelined } from './is-datelined.ts'

/**
 * The index of the paragraph that begins the story in copy whose format states the headline: the first that no rule of
 * the head knows. Tables and lists may begin a story, so nothing need read as prose. A flash is its headline and nothing else.
 */
export const findStatedLead = (
  paragraphs: readonly Paragraph[],
  headline: string,
  isFramed = false,
): number => {
  const dated = findDated(paragraphs) ?? (isFramed ? undefined : findDatedOnPage(paragraphs))
  if (dated !== undefined) return dated
  const index = paragraphs.findIndex(paragraph => !isHeadLine(paragraph, headline))
  if (index >= 0) return isFramed ? index : underDay(paragraphs, index, headline)
  const flash = paragraphs.findLastIndex(({ text }) => text === headline)
  return flash < 0 ? paragraphs.length : flash
}

/** Lines that a page may set between standfirst and story, and how many times as long the story is at least. */
const between = 4
const times = 3

/** The index under the day of publication, where a page sets it with the byline between a standfirst and the story. */
const underDay = (paragraphs: readonly Paragraph[], index: number, headline: string): number => {
  const words = countWords(paragraphs[index]?.text ?? '')
  const rest = paragraphs.slice(index + 1, index + 1 + between)
  const end = rest.findIndex(paragraph => !isHeadLine(paragraph, headline))
  const lines = end < 0 ? [] : rest.slice(0, end)
  const isDated = lines.some(({ text }) => isTimestamp(text) && /\b20\d\d\b/.test(text))
  if (!isDated || words > headLimits.standfirst || proseUnder(paragraphs, index) < words * times) return index
  return index + 1 + end
}

/** The paragraph with the dateline, where nothing but a few short lines ("By Jane Roe", "Acme News") stands above it. */
const findDated = (paragraphs: readonly Paragraph[]): number | undefined => {
  for (const [index, { kind, text }] of paragraphs.slice(0, 6).entries()) {
    if (countWords(text) >= 4 && normalizeDateline(text)) return index
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

const isHeadLine = ({ text, kind }: Paragraph, headline: string): boolean => {
  if (kind === 'table' || kind === 'list' || normalizeDateline(text)) return false
  if (text === headline || findFurniture(text, 'head') || readMarkLine(text)) return true
  return (
    readNote(text) !== undefined || normalizeNotice(text) !== undefined || readHeadByline(text) !== undefined
  )
}
