import { type Pattern, screen } from '#domain/normalize/pattern/screen.ts'
import type { Written } from '#domain/normalize/pattern/written.ts'
import { ban, request, story } from '../hold/foreign-words.ts'
import { may, must } from '../hold/words-in-line.ts'
import { readClockTime } from '../release-time/read-clock-time.ts'
import { daysAhead } from './days-ahead.ts'
import { isTimeWord, namesTime } from './is-time-word.ts'
import { before, beforeBehind, embargo, forbidden, free, from, fromBehind, loose } from './moment-words.ts'
import { saysWhenToUse } from './says-when-to-use.ts'

/** In characters: nothing else stands on such a line. */
const LONGEST = 110
const NUMBER = /\p{N}/u
const HOUR = /\p{N}[:.]\p{N}{2}(?!\p{N})|\p{N} (?:uur|uhr)(?!\p{L})|(?<!\p{L})klo?\.? \p{N}/iu

/** Before the first word, where a script sets words apart. */
const BEGINNING =
  '(?<![^\\P{L}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}]|\\p{M})'

/** How a line begins or ends that says no more than a moment besides; tried where such a word may stand. */
const opens = (words: Written, way: string): Pattern =>
  screen(words, () => ({ source: `^\\P{L}*${way}`, flags: 'iu' }))
const ends = (words: Written, way: string): Pattern =>
  screen(words, () => ({ source: `${BEGINNING}${way}\\P{L}*$`, flags: 'iu' }))

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
  // "5 Aralık saat 18.00'den önce yayımlanamaz", "내일 18시까지 보도하지 마십시오"
  { tail: ends(ban, `${may(beforeBehind)}${must(ban)}`) },
  { tail: ends(forbidden, `${must(beforeBehind)}${must(forbidden)}`) },
  // "토요일 18시 엠바고"
  { tail: ends(embargo, `${may(beforeBehind)}${must(embargo)}`) },
]
/** That they may use it from then. */
const frees: readonly Form[] = [
  // "Ke zveřejnění od 5. prosince"
  { head: opens(free, `${may(request, story, loose)}${must(free)}${must(from)}`) },
  // "С 5 декабря можно публиковать"
  { head: opens(from, `${may(story)}${must(from)}`), tail: ends(free, must(free)) },
  // "5 Aralık 2026 tarihinden itibaren yayımlanabilir"
  { tail: ends(free, `${must(fromBehind)}${must(free)}`) },
]

/** The same in a word that much else is said with: beside it stands an hour, and nothing unknown. */
const loosely: readonly Form[] = [
  // "Volné od soboty 18.00"
  { head: opens(loose, `${may(story)}${must(loose)}${must(from)}`) },
]
const asked = screen({ source: `^\\P{L}*${may(request)}`, flags: 'iu' })

/** What a line says between what opens it and what ends it; undefined where it does not begin or end so. */
const between = (line: string, { head, tail }: Form): string | undefined => {
  const end = tail ? tail.exec(line)?.index : line.length
  if (end === undefined) return undefined
  const opening = (head ?? asked).exec(line)?.[0]
  return opening === undefined ? undefined : line.slice(opening.replace(/[^\p{L}\p{M}]+$/u, '').length, end)
}

/** Whether a text is of a day or an hour; so many words of it may be unknown, as months are of some languages, each beside a number. */
const isMoment = (text: string, mostUnknown: number): boolean => {
  const words = text.split(/[\s,–—]+/u)
  const unknown = words.flatMap((word, at) => (isTimeWord(word) ? [] : at))
  const isMonth = (at: number) => NUMBER.test(words[at - 1] ?? '') || NUMBER.test(words[at + 1] ?? '')
  return words.some(namesTime) && unknown.length <= mostUnknown && unknown.every(isMonth)
}

const finds = (forms: readonly Form[], line: string, mostUnknown = 1): boolean =>
  forms.some(form => {
    const rest = between(line, form)
    return rest !== undefined && isMoment(rest, mostUnknown)
  })

const hasHour = (line: string): boolean => HOUR.test(line) || readClockTime(line) !== undefined

/** Whether a line names no day that is gone or today's. */
const isAhead = (line: string, receivedAt: string): boolean => (daysAhead(line, receivedAt) ?? 1) > 0

/**
 * Whether a line says in whatever language, and with no word more, until when its copy is barred: "Ne objavljajte pred 5. decembrom 2026", "Embargat fins al 5 de
 * desembre", or from when it is free: "Ke zveřejnění od 5. prosince 2026", which a day gone or of today does not hold.
 */
export const isForeignMoment = (line: string, receivedAt: string): boolean =>
  line.length <= LONGEST &&
  (finds(bars, line) ||
    saysWhenToUse(line, receivedAt) ||
    (isAhead(line, receivedAt) && (finds(frees, line) || (hasHour(line) && finds(loosely, line, 0)))))
