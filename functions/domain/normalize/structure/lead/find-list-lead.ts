import { findFurniture } from '#domain/normalize/body/find-furniture.ts'
import { readHeadByline } from '#domain/normalize/headline/read-head-byline.ts'
import { readMarkLine } from '#domain/normalize/headline/read-mark-line.ts'
import { readSlugline } from '#domain/normalize/headline/read-slugline.ts'
import { readNote } from '#domain/normalize/lines/read-note.ts'
import { normalizeNotice } from '#domain/normalize/notice/normalize-notice.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { unmark } from '#domain/normalize/paragraphs/unmark.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { isTailLine } from '../end/is-tail-line.ts'

/** Words that make a list a story: less is a headline broken in two. */
const fewest = 8

/**
 * The index at which a story begins that has no prose at all (results, standings, prices): the line after the headline.
 * Length of the list where too little stands there.
 */
export const findListLead = (paragraphs: readonly Paragraph[]): number => {
  const own = paragraphs.flatMap((paragraph, index) => (isMatter(paragraph) ? [] : [index]))
  const from = isUnderSection(paragraphs, own) ? 2 : 1
  const lead = own[from]
  const words = own.slice(from).reduce((sum, index) => sum + countWords(paragraphs[index]?.text ?? ''), 0)
  return lead !== undefined && words >= fewest ? lead : paragraphs.length
}

/** Whether a section stands over the headline ("Sports"), with a byline or a time between the headline and the list. */
const isUnderSection = (paragraphs: readonly Paragraph[], own: readonly number[]): boolean => {
  const [section, headline, list] = own
  if (section === undefined || headline !== section + 1 || list === undefined || list === headline + 1)
    return false
  const words = (index: number) => countWords(paragraphs[index]?.text ?? '')
  return words(section) <= 2 && words(headline) >= 4
}

/** The second line of a distributor's notice: "Visit the Star Prairie Tribune at www.starprairie.example". */
const visit = /^visit .{2,80}(?: at | online|\.\w{2,8}\/?$)/iu

/** Whether a line is page matter, a byline, a mark or a notice, and so neither headline nor story. */
const isMatter = (paragraph: Paragraph): boolean => {
  const text = unmark(paragraph.text)
  if (findFurniture(text, 'head') || isTailLine(text) || visit.test(text) || readMarkLine(text)) return true
  if (readSlugline(text) || readNote(text) !== undefined || normalizeNotice(text)) return true
  return readHeadByline(text) !== undefined
}
