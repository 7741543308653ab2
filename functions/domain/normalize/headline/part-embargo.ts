import { isTimedHold } from '../notice/is-timed-hold.ts'
import { readCalendarDay } from '../notice/release-time/read-calendar-day.ts'
import { readClockTime } from '../notice/release-time/read-clock-time.ts'
import { withholds } from '../notice/withholds.ts'
import { countWords } from '../prose/count-words.ts'

/** A headline, and the embargo that stood before it or after it. */
export interface PartedEmbargo {
  embargo: string
  /** Empty where the line is nothing but an embargo. */
  headline: string
}

/** No headline is longer, with its embargo, in characters. */
const longest = 300
/** Most words of a line that is an embargo and nothing else. */
const alone = 12
const parted = /\s*[:|]\s+|\s+[-–—]+\s+/g
const enclosedBehind = /^([^()[\]]+)[([]([^()[\]]+)[)\]]$/
const enclosedBefore = /^[([]([^()[\]]+)[)\]]\W{0,3}\s(.+)$/

/**
 * Parts the embargo from a headline, as press offices and desks set the two on one line: "EMBARGOED until 00:01 GMT Thursday 3 December: Seals
 * return", "Seals return [EMBARGO 3 December, 6 a.m. ET]", "Seals return (hold until Tuesday)". One that names neither day nor hour is taken only where copy is "embargoed": an embargo may be the story.
 */
export const partEmbargo = (line: string): PartedEmbargo | undefined => {
  if (line.length > longest) return undefined
  const pairs = [...line.matchAll(parted)].map(({ 0: mark, index }) => ({
    before: line.slice(0, index),
    behind: line.slice(index + mark.length),
  }))
  const [, titled = '', behind = ''] = enclosedBehind.exec(line) ?? []
  const [, before = '', named = ''] = enclosedBefore.exec(line) ?? []
  const enclosed = [
    { embargo: before, headline: named },
    { embargo: behind, headline: titled },
  ]
  const found = [
    ...enclosed,
    ...pairs.map(({ before, behind }) => ({ embargo: before, headline: behind })),
    ...pairs.map(({ before, behind }) => ({ embargo: behind, headline: before })),
  ].filter(({ embargo }) => embargo !== '' && withholds(embargo))
  const chosen =
    enclosed.find(({ embargo }) => isTimedHold(embargo)) ??
    found.find(({ embargo }) => isTimed(embargo)) ??
    found.find(({ embargo }) => said.test(embargo))
  if (chosen) return { embargo: chosen.embargo.trim(), headline: chosen.headline.trim() }
  if (!isTimed(line) || !withholds(line)) return undefined
  return { embargo: line, headline: countWords(line) <= alone ? '' : line }
}

const said = /^\W*(?:(?:strictly|under)\s)?embargoed\b/i

const isTimed = (text: string): boolean =>
  readClockTime(text) !== undefined || readCalendarDay(text).day !== undefined
