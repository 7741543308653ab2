import { findFurniture } from '../../body/find-furniture.ts'
import { isTimestamp } from '../../body/is-timestamp.ts'
import { normalizeDateline } from '../../dateline/normalize-dateline.ts'
import { joinByline } from '../../head/join-byline.ts'
import { readHeadByline } from '../../headline/read-head-byline.ts'
import { readMarkLine } from '../../headline/read-mark-line.ts'
import { readNote } from '../../lines/read-note.ts'
import { normalizeNotice } from '../../notice/normalize-notice.ts'
import type { Paragraph } from '../../paragraph.ts'
import { countWords } from '../../prose/count-words.ts'
import { isProse } from '../../prose/is-prose.ts'
import { proseUnder } from '../../prose/prose-under.ts'
import { isEchoed } from './above/is-echoed.ts'
import { isKeyPoint } from './above/is-key-point.ts'
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
  const top = isFramed ? -1 : findHeadline(paragraphs, headline)
  const index = paragraphs.findIndex((paragraph, at) => at > top && !isHeadLine(paragraph, headline))
  if (index >= 0) return isFramed ? index : underStandfirst(paragraphs, index, headline)
  const flash = paragraphs.findLastIndex(({ text }) => text === headline)
  return flash < 0 ? paragraphs.length : flash
}

/** How far down a page its headline is looked for, in paragraphs. */
const menu = 15

/** The index of the headline where nothing but lines of a page (its menu, a section) stands above it; -1 where prose does, or none is shown. */
const findHeadline = (paragraphs: readonly Paragraph[], headline: string): number => {
  const index = paragraphs.slice(0, menu).findIndex(({ text }) => text === headline)
  return paragraphs.slice(0, Math.max(index, 0)).some(({ text }) => isProse(text)) ? -1 : index
}

/** Lines that a page may set between standfirst and story, and how many times as long the story is at least. */
const between = 4
const times = 3
/** Longest byline with a marker, in words. */
const longestByline = 14

/**
 * The index under a standfirst, where a page sets the day of publication or the byline between it and the story, and under what else stands over a
 * lead: key points, a caption that the lead says again, the line of a byline that says for whom its writer works.
 */
const underStandfirst = (paragraphs: readonly Paragraph[], from: number, headline: string): number => {
  let index = from
  while (isKeyPoint(paragraphs, index) || isEchoed(paragraphs, index) || goesOn(paragraphs, index)) index += 1
  if (index >= paragraphs.length) return from
  const words = countWords(paragraphs[index]?.text ?? '')
  const rest = paragraphs.slice(index + 1, index + 1 + between)
  const end = rest.findIndex(paragraph => !isHeadLine(paragraph, headline))
  const lines = end < 0 ? [] : rest.slice(0, end)
  const isOver = lines.some(({ text }) => isDay(text) || isMarkedByline(text))
  if (!isOver || words > headLimits.standfirst || proseUnder(paragraphs, index) < words * times) return index
  return index + 1 + end
}

const isDay = (text: string): boolean => isTimestamp(text) && /\b20\d\d\b/.test(text)

/** A name behind its marker, and no sentence that begins like one. */
const isMarkedByline = (text: string): boolean =>
  countWords(text) <= longestByline && (readHeadByline(text)?.rule.startsWith('byline/marker') ?? false)

/** Whether a line goes on what the byline above says. */
const goesOn = (paragraphs: readonly Paragraph[], index: number): boolean => {
  const above = paragraphs[index - 1]
  const line = paragraphs[index]
  const byline = above && readHeadByline(above.text)
  return !!byline && !!line && joinByline(byline, above, line).taken === line
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
