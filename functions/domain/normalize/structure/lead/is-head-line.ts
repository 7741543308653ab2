import { findFurniture } from '#domain/normalize/body/find-furniture.ts'
import { normalizeCopyright } from '#domain/normalize/copyright/normalize-copyright.ts'
import { normalizeDateline } from '#domain/normalize/dateline/normalize-dateline.ts'
import { placeOfLine } from '#domain/normalize/dateline/place-of-line.ts'
import { readHeadByline } from '#domain/normalize/headline/read-head-byline.ts'
import { readMarkLine } from '#domain/normalize/headline/read-mark-line.ts'
import { readNote } from '#domain/normalize/lines/read-note.ts'
import { normalizeNotice } from '#domain/normalize/notice/normalize-notice.ts'
import { stopsStory } from '#domain/normalize/notice/stops-story.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { statesUsage } from '#domain/normalize/usage-terms/states-usage.ts'

/** Whether a line over a story is known by a rule of the head: its `headline` again, a byline, a mark, a note, rights, furniture, a list of buttons. */
export const isHeadLine = ({ text, kind }: Paragraph, headline: string): boolean => {
  if (kind === 'list')
    return isForDesks(text) || text.split('\n').every(item => findFurniture(item, 'head') !== undefined)
  if (kind === 'table') return isForDesks(text)
  if (normalizeDateline(text)) return false
  if (text === headline || findFurniture(text, 'head') || readMarkLine(text)) return true
  if (/[:–—-]$/.test(text) && placeOfLine(text)) return true
  return (
    readNote(text) !== undefined ||
    normalizeNotice(text) !== undefined ||
    readHeadByline(text) !== undefined ||
    normalizeCopyright(text) !== undefined ||
    statesUsage(text)
  )
}

const isForDesks = (text: string): boolean => stopsStory(text) || statesUsage(text)
