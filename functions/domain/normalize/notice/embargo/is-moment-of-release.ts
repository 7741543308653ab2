import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { readCalendarDay } from '../release-time/read-calendar-day.ts'
import { readClockTime } from '../release-time/read-clock-time.ts'
import { daysAhead } from './days-ahead.ts'
import { isTimeWord } from './is-time-word.ts'

/** In characters: nothing else stands on such a line. */
const LONGEST = 70

/** Words that bar. */
const BARS = patternOf(
  /^\P{L}*(?:(?:please|bitte|nb|note|obs|tx|web|online|publish|use|release|broadcast|(?:\p{L}+day|weekend|morning|evening|daily) (?:news)?papers)\P{L}{1,3})?/iu,
  [
    /(?:(?:press|print|online|web|digital|broadcast|radio|tv|strict) )?emb(?:argo(?:ed)?|gd?)?(?: on (?:web|online|print|digital|broadcast|radio|tv)(?: use)?)?/iu,
    /not (?:online |on (?:the )?web )?(?:before|b4)|not for(?= today)|(?:do(?: not|n['’]?t) (?:publish|use|run)|dnp)(?= (?:today|before|b4|(?:un)?till?))/iu,
    /(?:(?:can|may|to) (?:go|run|appear|be (?:published|posted)) )?(?:online|web|digital)(?: use)? (?:from|after|ab|dal|vanaf|fra|från)(?!.* (?:to|bis|al|tot|til|till) )/iu,
    /en (?:ligne|línea) (?:(?:à |a )?partir|dès|desde)/iu,
    /(?:for )?use from|save for|hold over (?:to|until)|strictly(?= \p{L}+day\P{L}*$)/iu,
    /off the record/iu,
    /(?:frei|sperr?e?fr?i?r?st|klausul(?:ert)?|(?:bitte )?erst ab|erst(?=.{2,40} (?:verwenden|veröffentlichen|senden|nutzen|bringen)\P{L}*$)|nicht vor|frühestens)/iu,
    /(?:sous embargo|(?:[àa] )?(?:ne )?pas (?:publier |diffuser )?avant|[àa] (?:publier|diffuser))/iu,
    /(?:embargad[oa]|n(?:o|[ãa]o) (?:publicar |usar |divulgar )?(?:antes|hasta|até))/iu,
    /(?:da pubblicare(?: non)?|non (?:pubblicare |usare )?prima)/iu,
    /(?:niet voor|pas vanaf|ikke før|inte före|tidligst|tidigast|ei ennen)/iu,
    /(?:s[oó] |solo |sólo )?(?:publicar|difundir|divulgar) a partir/iu,
    /(?:publication|diffusion) autorisée/iu,
  ],
  /(?!\p{L})/iu,
)
/** Words that a page may set before its own day, too. */
const DATES =
  /^\P{L}*(?:release|publish|publication|go[- ]live|tx|veröffentlichung|verwendung|(?:online|web)(?=:))(?!\p{L})/iu
/**
 * Whether a line says no more than when its copy is free: "Publish Wednesday 0600", "Erst morgen verwenden", "Publicar a partir del miércoles". A page's own
 * day, gone or of today, is none: "Publication: 30 November 2026".
 */
export const isMomentOfRelease = (line: string, receivedAt: string): boolean => {
  if (line.length > LONGEST) return false
  const bar = BARS.exec(line)?.[0]
  const label = bar ?? DATES.exec(line)?.[0]
  if (label === undefined) return false
  const rest = line.slice(label.length)
  if (!rest.split(/[\s,]+/u).every(isTimeWord)) return false
  // Release: December 11 may be a film's or a book's
  const isHour = readClockTime(rest) !== undefined || /\bonly\b/iu.test(rest)
  if (bar === undefined && readCalendarDay(rest).day !== undefined && !isHour) return false
  const { weekday, fromNow } = readCalendarDay(line)
  const ahead = daysAhead(line, receivedAt)
  if (ahead !== undefined) return ahead > 0 || (bar !== undefined && ahead === 0)
  return (
    (weekday ?? fromNow) !== undefined ||
    readClockTime(line) !== undefined ||
    /(?<!\d)(?:[01]\d|2[0-4])[0-5]\d(?!\d|[-/]\d)|\d o['’]clock|till? \d\d?\P{L}*$|(?:d[ea]|até|à) (?:segunda|ter[çc]a|quarta|quinta|sexta)\P{L}*$/iu.test(
      rest,
    )
  )
}
