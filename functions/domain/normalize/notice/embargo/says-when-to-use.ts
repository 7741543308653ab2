import { screen } from '#domain/normalize/pattern/screen.ts'
import { story } from '../hold/foreign-words.ts'
import { readClockTime } from '../release-time/read-clock-time.ts'
import { daysAhead } from './days-ahead.ts'
import { isTimeWord, namesTime } from './is-time-word.ts'
import {
  bans,
  barred,
  bars,
  done,
  embargo,
  ends,
  forDay,
  freeFor,
  goesOut,
  goesOutOrOn,
  ofMore,
  permits,
  recurs,
  split,
  towards,
} from './use-phrases.ts'
import { ahead, limiting, linking, loose, place, use } from './use-words.ts'
import { hasNoDay, wordsOfLine } from './words-of-line.ts'

/** In characters: nothing else stands on such a line. */
const LONGEST = 160
/** So many words of a note may be unknown. */
const MOST_UNKNOWN = 2
const NUMBER = /\p{N}/u
const HOUR = /\p{N}[:.]\p{N}{2}(?!\p{N})|\p{N} (?:uur|uhr|बजे)(?!\p{L})|(?<!\p{L})klo?\.? \p{N}/iu
/** "Release No. 13" */
const numbered = /(?<!\p{L})no\.? (?=\d)/iu
const clauses = /[.;,] |\s[-–—]\s|[，；、]/u
const ofCopy = screen(story, ({ source, flags }) => ({ source: `^(?:${source})$`, flags }))
const known = [use, place, ahead, loose, limiting, linking, ofCopy]

/** A line, one of the notes to editors, or a part of a line, behind or before which something else is said. */
type Kind = 'line' | 'note' | 'part'

const hasHour = (line: string): boolean => HOUR.test(line) || readClockTime(line) !== undefined

/** Words of which no list knows anything; one behind a number may be a month. */
const countUnknown = (line: string, all: readonly string[]): number => {
  const unknown = all.flatMap((word, at) =>
    isTimeWord(word) || namesTime(word) || known.some(kind => kind.test(word)) ? [] : at,
  )
  const isMonth = (at: number) =>
    NUMBER.test(all[at - 1] ?? '') && [' ', '. '].some(gap => line.includes(`${all[at - 1]}${gap}${all[at]}`))
  return unknown.length === 1 && unknown.every(isMonth) ? 0 : unknown.length
}

const isSaid = (said: string, receivedAt: string, kind: Kind): boolean => {
  const line = said.replace(numbered, '')
  const all = wordsOfLine(line)
  if (!all.some(namesTime) || hasNoDay(line)) return false
  const has = (kinds: RegExp): boolean => all.some(word => kinds.test(word) && !namesTime(word))
  const isUse = has(use)
  const isOfCopy = isUse || all.some(word => place.test(word))
  // Of a line of news no other words are looked up.
  if (
    !isOfCopy &&
    kind !== 'note' &&
    ![barred, goesOut, embargo].some(form => form.test(line)) &&
    !has(loose)
  )
    return false
  if (done.test(said) || recurs.test(said) || ends.test(said)) return false
  // What is barred is so until a desk says otherwise, whatever the day.
  if ((daysAhead(line, receivedAt) ?? 1) <= 0 && !(isUse && bans.test(line))) return false
  const unknown = countUnknown(line, all)
  if (unknown > 0)
    return (
      kind === 'note' &&
      unknown <= MOST_UNKNOWN &&
      !ofMore.test(line) &&
      ((isOfCopy && bars.test(line)) || goesOutOrOn.test(line))
    )
  const limits = all.filter(word => limiting.test(word))
  const isAhead = towards.test(line) || has(ahead)
  return (
    (isUse && (limits.length > 0 || isAhead || permits.test(line))) ||
    (isOfCopy && (isAhead || split.test(line) || limits.some(word => !/^from$/iu.test(word)))) ||
    (barred.test(line) && limits.length > 1 && kind !== 'part') ||
    (has(loose) && limits.length > 0 && (hasHour(line) || freeFor.test(line))) ||
    (kind === 'note' && (forDay.test(line) || goesOutOrOn.test(line))) ||
    goesOut.test(line) ||
    (embargo.test(line) && hasHour(line))
  )
}

/**
 * Whether a line says from when copy may be used, or until when not, in whatever order and language, and each of its words is known to be of that: what desks do with it
 * ("publikovat") or where it goes ("papers"), when, and what limits it ("až", "не"), as nothing does the time that a page states of itself. The day is still to come, or is
 * not read. Of a longer line a part that bars is enough; a note to editors, where no news stands, may use other words as well, and says enough with "For Sunday".
 */
export const saysWhenToUse = (line: string, receivedAt: string, isNote = false): boolean =>
  line.length <= LONGEST &&
  (isSaid(line, receivedAt, isNote ? 'note' : 'line') ||
    line
      .split(clauses)
      .some((part, _, { length }) => length > 1 && bars.test(part) && isSaid(part, receivedAt, 'part')))
