import { type Pattern, screen } from '#domain/normalize/pattern/screen.ts'
import type { Written } from '#domain/normalize/pattern/written.ts'
import { ban, request, story } from '../hold/foreign-words.ts'
import { may, must } from '../hold/words-in-line.ts'
import { readClockTime } from '../release-time/read-clock-time.ts'
import { daysAhead } from './days-ahead.ts'
import { isTimeWord } from './is-time-word.ts'
import { before, beforeBehind, embargo, forbidden, free, from, fromBehind } from './moment-words.ts'

/** In characters: nothing else stands on such a line. */
const LONGEST = 110
const NUMBER = /\p{N}/u

/** How a line begins or ends that says no more than a moment besides; tried where such a word may stand. */
const opens = (words: Written, way: string): Pattern =>
  screen(words, () => ({ source: `^\\P{L}*${way}`, flags: 'iu' }))
const ends = (words: Written, way: string): Pattern =>
  screen(words, () => ({ source: `(?<![\\p{L}\\p{M}])${way}\\P{L}*$`, flags: 'iu' }))

interface Form {
  head?: Pattern
  tail?: Pattern
}
/** That desks must not use it until then. */
const bars: readonly Form[] = [
  // "Ne objavljajte pred 5. decembrom"
  { head: opens(ban, `${may(request)}${must(ban)}${may(story)}${must(before)}`) },
  // "Zákaz zveřejnění do 5. prosince"
  { head: opens(forbidden, `${must(forbidden)}${must(before)}`) },
  // "Embargo līdz 2026. gada 5. decembrim"
  { head: opens(embargo, `${must(embargo)}${may(before)}`) },
  // "پیش از ۵ دسامبر منتشر نشود", "До 5 декабря не публиковать"
  { head: opens(before, `${may(request, story)}${must(before)}`), tail: ends(ban, must(ban)) },
  // "5 Aralık saat 18.00'den önce yayımlanamaz"
  { tail: ends(ban, `${must(beforeBehind)}${must(ban)}`) },
  { tail: ends(forbidden, `${must(beforeBehind)}${must(forbidden)}`) },
]
/** That they may use it from then. */
const frees: readonly Form[] = [
  // "Ke zveřejnění od 5. prosince"
  { head: opens(free, `${may(story)}${must(free)}${must(from)}`) },
  // "С 5 декабря можно публиковать"
  { head: opens(from, `${may(story)}${must(from)}`), tail: ends(free, must(free)) },
  // "5 Aralık 2026 tarihinden itibaren yayımlanabilir"
  { tail: ends(free, `${must(fromBehind)}${must(free)}`) },
]

/** What a line says between what opens it and what ends it; undefined where it does not begin or end so. */
const between = (line: string, { head, tail }: Form): string | undefined => {
  const end = tail ? tail.exec(line)?.index : line.length
  if (end === undefined) return undefined
  const opening = head ? head.exec(line)?.[0] : ''
  return opening === undefined ? undefined : line.slice(opening.replace(/[^\p{L}\p{M}]+$/u, '').length, end)
}

/** Whether a text is of a day or an hour; one word beside a number may be unknown, as months are of some languages. */
const isMoment = (text: string): boolean => {
  const words = text.split(/[\s,–—]+/u)
  const unknown = words.flatMap((word, at) => (isTimeWord(word) ? [] : at))
  const isMonth = (at: number) => NUMBER.test(words[at - 1] ?? '') || NUMBER.test(words[at + 1] ?? '')
  return unknown.length < 2 && unknown.every(isMonth)
}

const finds = (forms: readonly Form[], line: string): boolean =>
  forms.some(form => {
    const rest = between(line, form)
    return rest !== undefined && isMoment(rest)
  })

/** What tells a day whose month is not read: a year, a script in whose languages days are not read, and the day of Vietnamese. */
const UNREAD = /(?<!\d)20\d\d(?!\d)|[\u0590-\u10FF]|ngày|giờ/u

/** Whether a line names a day to come, an hour, or what may be one of them in a language whose days are not read. */
const isAhead = (line: string, receivedAt: string): boolean => {
  const ahead = daysAhead(line, receivedAt)
  return ahead === undefined ? UNREAD.test(line) || readClockTime(line) !== undefined : ahead > 0
}

/**
 * Whether a line says in another language than English, and with no word more, until when its copy is barred: "Ne objavljajte pred 5. decembrom 2026", "Embargat fins al 5 de
 * desembre", or from when it is free: "Ke zveřejnění od 5. prosince 2026", which a day gone or of today does not hold.
 */
export const isForeignMoment = (line: string, receivedAt: string): boolean =>
  line.length <= LONGEST &&
  NUMBER.test(line) &&
  (finds(bars, line) || (finds(frees, line) && isAhead(line, receivedAt)))
