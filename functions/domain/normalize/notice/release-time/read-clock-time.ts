import { monthNames } from '#domain/conventions/calendar/month-names.ts'

/** A time of day found in a text, and the piece of text that says it. */
export interface ClockTime {
  hour: number
  minute: number
  start: number
  end: number
  /** "19.00 Uhr", "kl. 19.00", "19.00 uur" state no zone and mean Central European Time. */
  central: boolean
}

const HALF = '(?<half>[ap])\\.?\\s?m\\b\\.?'
const ZONE_NEXT =
  '(?=,\\s[Hh]ora \\p{L}|\\s*(?:hrs?|hours?|h)?\\.?\\s*\\(?(?:мск(?!\\p{L})|(?!(?:AT|ON|IN|BY|TO|FOR|AND|THE)\\b)[A-ZМСК]{2,5}(?!\\p{L})|(?:[Oo]ra|[Hh]ora|[Hh]eure) \\p{L}|[A-Z]\\.[A-Z]\\.|[A-Z][A-Za-z]+ (?:time|Time|TIME)\\b))'
const FOUR_DIGITS = new RegExp(
  `(?<![\\d.:/-])(?<hour>[01]\\d|2[0-4])(?<minute>[0-5]\\d)\\s*(?:hrs?\\b|hours\\b|h\\b|${ZONE_NEXT}|(?=,?\\s(?:on\\s)?\\p{L}+(?:DAY|day)\\b))`,
  'u',
)
const FORMS: readonly RegExp[] = [
  // "19.00 Uhr"
  /(?<![\d.:])(?<hour>\d{1,2})(?:[.:](?<minute>\d{2}))?\s*Uhr\b/iu,
  // "6:30 a.m."
  new RegExp(`(?<![\\d.:])(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?\\s*${HALF}`, 'iu'),
  FOUR_DIGITS,
  // "00:01"
  /(?<![\d.:/-])(?<hour>[01]?\d|2[0-4]):(?<minute>[0-5]\d)(?::[0-5]\d(?:[.,]\d+)?)?(?!\d)/u,
  // "19.00 GMT"
  new RegExp(`(?<![\\d.:/-])(?<hour>[01]?\\d|2[0-4])\\.(?<minute>[0-5]\\d)${ZONE_NEXT}`, 'u'),
  // "19.00 uur"
  /(?<![\d.:/-])(?<hour>[01]?\d|2[0-4])\.(?<minute>[0-5]\d)\s?(?:h|hs|hrs|horas|heures|ore|uur|hod(?:in)?)(?![\p{L}\d])/iu,
  // "18h30", "6 óráig"
  /(?<![\d.:/-])(?<hour>[01]?\d|2[0-4])\s?(?:h|heures|horas|hrs|hod(?:in)?|ór[aá](?:ig|tól|kor)?)(?:\s?(?<minute>[0-5]\d))?(?![\p{L}\d])/iu,
  // "klo 6.30"
  /(?<!\p{L})(?:or[ae]|klo|kl\.?|klokk(?:en|a)|klockan|godz\.?|kell|ώρα|στις)\s(?<hour>[01]?\d|2[0-4])(?:[:.](?<minute>[0-5]\d))?(?![\p{L}\d])/iu,
  // "6時30分", "6時半"
  /(?<!\d)(?<hour>[01]?\d|2[0-4])\s?(?:[時时点點](?![間间]|\s?[一三]刻)|시(?!간))(?:\s?(?<minute>[0-5]?\d)\s?[分분]|\s?(?<past>[半반]))?/u,
  // "noon", "until 12 noon", but for "Dec. 12 noon"
  /\b(?:(?<=(?:till?|to|at|:) )12 )?(?<noon>noon|midday|midi|mittags?|mediodía)\b|(?<noon>正午|정오)/iu,
  // "midnight"
  /\b(?<midnight>midnight|minuit|mitternacht|medianoche)\b|(?<midnight>午夜|子夜|자정)/iu,
]

/** "5 February 2026 (UK time)": a year with its month before it is no time of day, whatever zone follows. */
const MONTH_BEFORE = /(\p{L}{3,})\.?,?\s(?:\d{1,2}(?:st|nd|rd|th)?,?\s|del?\s)?$/iu
const isYear = (text: string, start: number): boolean => {
  const [, month = ''] = text.startsWith('20', start) ? (MONTH_BEFORE.exec(text.slice(0, start)) ?? []) : []
  return monthNames.has(month.toLowerCase())
}

/** How the German, Dutch, Polish and Scandinavian desks name a time of day, before or after it. */
const BEFORE = /\b(?:kl\.?|klokk(?:en|a)|klockan|godz\.?)\s?$/iu
const BEHIND = /^\s?u(?:hr|ur)\b/iu
const isCentral = (text: string, start: number, end: number): boolean => {
  const digit = text.slice(start).search(/\d/) + start
  return (
    BEFORE.test(text.slice(0, digit)) ||
    /u(?:hr|ur)$/iu.test(text.slice(start, end)) ||
    BEHIND.test(text.slice(end))
  )
}

/** Words beside an hour that make it one after noon: "8:00 de la noche", "午後2:00", "8 Uhr abends". */
const LATE_BEFORE =
  /(?:午[后後]|下午|晚[上间間]?|中午|傍晚|夕方|夜[里裡间間の]?|오후|저녁|밤|낮|abend|nachmittag|este|esti|délután|večer|odpoledne|õhtul|illalla)[\s,]*(?:um |klo? |kell |v )?$/iu
const LATE_BEHIND =
  /^[\s,(]*(?:(?:hrs?|h|horas|ore|u(?:hr|ur)|час\p{L}*|الساعة)[\s,]*)?(?:abends|nachmittags|de la (?:tarde|noche)|da (?:tarde|noite)|del pomeriggio|di sera|du soir|de l['’]après|['’]s (?:avonds|middags)|вечора|вечера|дня|wieczor|večer|odpoledne|seara|după[- ]amiaza|μ\.?μ|το (?:βράδυ|απόγευμα)|õhtul|illalla|مساء|in the (?:afternoon|evening)|at night|tonight)/iu
const NIGHT = /n(?:ight|och|oit)/iu
/** "밤 12시" ends its day, and "深夜1時" may be of the next one. */
const EASTERN_NIGHT = /[晚夜밤]/u
const EASTERN_NOON = /午[后後]|下午|오후/u
/** By how many hours such a word moves an hour. Up to four o'clock, a night is over. */
const readLate = (hour: number, before: string, behind: string): number => {
  const [late] = LATE_BEHIND.exec(behind) ?? LATE_BEFORE.exec(before) ?? []
  if (late === undefined || hour > 12) return 0
  if (EASTERN_NIGHT.test(late)) return hour === 12 || (hour > 4 && hour < 12) ? 12 : 24
  if (hour === 0) return EASTERN_NOON.test(late) ? 12 : 0
  return hour < 12 && (!NIGHT.test(late) || hour > 4) ? 12 : 0
}

const hourOf = (groups: Record<string, string | undefined>): number => {
  if (groups.noon) return 12
  if (groups.midnight) return 24
  const hour = Number(groups.hour)
  if (!groups.half) return hour
  return (hour % 12) + (groups.half.toLowerCase() === 'p' ? 12 : 0)
}

/**
 * The time of day that an embargo line names: "11 A.M.", "1130 GMT", "0001 hrs", "00:01", "19.00 Uhr", "18h30", "noon", "midnight" (the end of the
 * day named, as the AP Stylebook has it). Undefined where none can be read.
 */
export const readClockTime = (text: string): ClockTime | undefined => {
  for (const form of FORMS) {
    const found = form.exec(text)
    if (!found?.groups) continue
    const start = found.index
    const end = start + found[0].length
    const named = hourOf(found.groups)
    const late = found.groups.half ? 0 : readLate(named, text.slice(0, start), text.slice(end))
    const hour = named + late
    const minute = Number(found.groups.minute ?? (found.groups.past ? 30 : 0))
    if (form === FOUR_DIGITS && isYear(text, found.index)) continue
    if (hour > 24 || minute > 59 || (found.groups.half && Number(found.groups.hour) > 12)) continue
    return { hour, minute, start, end, central: isCentral(text, start, end) }
  }
  return undefined
}
