import { findFurniture } from '../../body/find-furniture.ts'
import { normalizeDateline } from '../../dateline/normalize-dateline.ts'
import { readHeadByline } from '../../headline/read-head-byline.ts'
import { readMarkLine } from '../../headline/read-mark-line.ts'
import { readNote } from '../../lines/read-note.ts'
import { normalizeNotice } from '../../notice/normalize-notice.ts'
import type { Paragraph } from '../../paragraph.ts'
import { countWords } from '../../prose/count-words.ts'

/** Fewest words of the end of a headline that a heading says again. */
const fewest = 3

/** Whether a line is the headline, or all of it but the name that the page sets before it: "The Harbor Weekly: Bridge opens early". */
const isHeadline = (text: string, headline: string): boolean =>
  text === headline || (headline.endsWith(`: ${text}`) && countWords(text) >= fewest)

/** Whether a line over a story is known by a rule of the head: its `headline` again, a byline, a mark, a note, furniture, a list of buttons. */
export const isHeadLine = ({ text, kind }: Paragraph, headline: string): boolean => {
  if (kind === 'list') return text.split('\n').every(item => findFurniture(item, 'head') !== undefined)
  if (kind === 'table' || normalizeDateline(text)) return false
  if (isHeadline(text, headline) || findFurniture(text, 'head') || readMarkLine(text)) return true
  return (
    readNote(text) !== undefined || normalizeNotice(text) !== undefined || readHeadByline(text) !== undefined
  )
}
