import { normalizeCopyright } from '#domain/normalize/copyright/normalize-copyright.ts'
import { readNote } from '#domain/normalize/lines/read-note.ts'
import { normalizeNotice } from '#domain/normalize/notice/normalize-notice.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { isCapitals } from '#domain/normalize/prose/is-capitals.ts'
import { statesUsage } from '#domain/normalize/usage-terms/states-usage.ts'

/** A note is shorter than so many words. */
const longest = 80

/** Whether a paragraph above a story is a note to editors or its rights, and not the beginning of its text. */
export const isNote = (paragraphs: readonly Paragraph[], index: number): boolean => {
  const text = paragraphs[index]?.text ?? ''
  return countWords(text) < longest && (isNoteText(text) || isRights(paragraphs, index))
}

/** A notice, conditions of use, or a note in parentheses: "(For use by New York Times News Service clients.)". */
const isNoteText = (text: string): boolean =>
  /^\([^()]*\)$/.test(text) ||
  normalizeNotice(text) !== undefined ||
  readNote(text) !== undefined ||
  statesUsage(text)

/** A copyright line, or the capitals in which one goes on ("… IN ANY MEDIA WITHOUT ATTRIBUTION"). */
const isRights = (paragraphs: readonly Paragraph[], index: number): boolean => {
  const text = paragraphs[index]?.text ?? ''
  const above = paragraphs[index - 1]?.text ?? ''
  return (
    normalizeCopyright(text) !== undefined || (isCapitals(text) && normalizeCopyright(above) !== undefined)
  )
}
