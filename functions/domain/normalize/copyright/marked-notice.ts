import { monthNames } from '#domain/conventions/calendar/month-names.ts'
import { cleanName } from './clean-name.ts'
import type { CopyrightReading } from './copyright-reading.ts'
import { endOfName } from './end-of-name.ts'
import { findMarks } from './find-marks.ts'
import { holderBehindRights } from './holder-behind-rights.ts'
import { isDistributor } from './is-distributor.ts'
import { isHolder } from './is-holder.ts'
import { namedDistributor } from './named-distributor.ts'
import { readDistributor } from './read-distributor.ts'
import { readRestrictions } from './read-restrictions.ts'
import { readYear } from './read-year.ts'
import { serviceInFront } from './service-in-front.ts'
import { shortHolder } from './short-holder.ts'

/** More marks than a notice has, and more characters than year and holder take: what keeps the cost of any text linear. */
const MAX_MARKS = 8
const MAX_NAME = 600
const DAY = /[\s,/|–—-]+(?:\d{1,2}(?:er|\.)?\s(\p{L}{3,10})\.?|(\p{L}{3,9})\.?\s\d{1,2})$/u
/** "AFP / 12 juin", of "© AFP / 12 juin 2025", without its day. */
const withoutDay = (name: string): string => {
  const clean = cleanName(name)
  const [day = '', before, behind] = DAY.exec(clean) ?? []
  return monthNames.has((before ?? behind ?? '').toLowerCase())
    ? cleanName(clean.slice(0, -day.length))
    : clean
}

const DAY_AHEAD =
  /^[\s,]*(?:\d{1,2}(?:st|nd|rd|th|er|\.)? (?:de |of )?)?(\p{L}{3,10})\.?(?: \d{1,2},?)?(?: de)? (?=(?:19|20)\d\d\b)/u
/** "2026 Harbor Press", of "© June 3, 2026 Harbor Press". */
const withoutDayAhead = (rest: string): string => {
  const [day = '', month = ''] = DAY_AHEAD.exec(rest) ?? []
  return monthNames.has(month.toLowerCase()) ? rest.slice(day.length) : rest
}

/** "Copyright 1990, the stone over the gate reads.": a sentence, which tells no holder. */
const TOLD = / \p{Ll}+ \p{Ll}+ \p{Ll}/u

/** "06h00", of "© AFP / 5 janvier 2027 06h00". */
const HOUR = /\s\d{1,2}[h:]\d\d$/u

/** "(c) The seller delivers by 2027", "extended copyright in 1998": the year of a sentence. */
const SPENT = /(?:^|\s)(?:by|in|since|until)\s\d{4}\W*$/u

const holderBehind = (behind: string): Pick<CopyrightReading, 'holder' | 'year' | 'distributor'> => {
  if (SPENT.test(behind)) return {}
  const rest = withoutDayAhead(behind)
  const leading = readYear(rest, 'leading')
  const name = cleanName(leading.rest.slice(0, endOfName(leading.rest))).replace(HOUR, '')
  const { year = leading.year, rest: holder } =
    leading.year === undefined ? readYear(name, 'trailing') : { rest: name }
  const passedOn = namedDistributor(leading.rest)
  const clean = withoutDay(
    holder.slice(0, passedOn && passedOn.start < holder.length ? passedOn.start : undefined),
  )
  return {
    ...(year !== undefined && { year }),
    ...(isHolder(clean, year !== undefined) && { holder: clean }),
    ...(passedOn && { distributor: passedOn.name }),
  }
}

/**
 * A notice with a mark: "©2025 Bloomberg L.P. Visit bloomberg.com. Distributed by …", "© Copyright Gannett 2018", "™ & © 2026 Cable News Network, Inc., a …".
 * "2026 © …", "© …. All rights reserved 2026". What stands in front of the mark (a biography, page furniture) is no part of it. Of several marks the first with a holder counts.
 */
export const markedNotice = (text: string): CopyrightReading | undefined => {
  const marks = findMarks(text)
    .slice(0, MAX_MARKS)
    .map(mark => ({ ...mark, ...holderBehind(text.slice(mark.end, mark.end + MAX_NAME)) }))
  const mark =
    marks.find(({ holder }) => holder !== undefined) ??
    marks.find(({ year }) => year !== undefined) ??
    marks[0]
  if (!mark) return undefined
  const start = Math.min(
    mark.start,
    ...marks.map(other => ((other.holder ?? other.year) !== undefined ? other.start : mark.start)),
  )
  const before = mark.holder ?? shortHolder(text.slice(0, mark.start))
  const holder = before ?? holderBehindRights(text.slice(mark.end, mark.end + MAX_NAME))
  const notice = text.slice(mark.holder === undefined && before !== undefined ? 0 : start)
  const second = marks.find(
    other => other !== mark && other.holder !== undefined && isDistributor(other.holder),
  )
  const distributor =
    (readDistributor(notice) ?? readDistributor(text))?.name ??
    mark.distributor ??
    second?.holder ??
    (mark.holder === undefined ? undefined : serviceInFront(text.slice(0, mark.start)))
  const restrictions = readRestrictions(notice) ?? readRestrictions(text.slice(0, start))
  const inFront = readYear(text.slice(0, start), 'leading')
  const year =
    mark.year ??
    marks.find(other => other.year !== undefined)?.year ??
    readYear(restrictions ?? '', 'trailing').year ??
    (inFront.rest === '' ? inFront.year : undefined)
  if ((holder ?? distributor ?? restrictions) === undefined && (year === undefined || TOLD.test(notice)))
    return undefined
  return {
    ...(year !== undefined && { year }),
    ...(holder !== undefined && { holder }),
    ...(distributor !== undefined && { distributor }),
    ...(restrictions !== undefined && { restrictions }),
    notice,
  }
}
