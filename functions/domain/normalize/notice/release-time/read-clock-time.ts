/** A time of day found in a text, and the piece of text that says it. */
export interface ClockTime {
  hour: number
  minute: number
  start: number
  end: number
  /** German "19.00 Uhr" states no zone and means Berlin's. */
  german: boolean
}

const HALF = '(?<half>[ap])\\.?\\s?m\\b\\.?'
const ZONE_NEXT =
  '(?=\\s*(?:hrs?|hours?|h)?\\.?\\s*\\(?(?:(?!(?:AT|ON|IN|BY|TO|FOR|AND|THE)\\b)[A-Z]{2,5}\\b|[A-Z]\\.[A-Z]\\.|[A-Z][A-Za-z]+ (?:time|Time|TIME)\\b))'
const FORMS: readonly RegExp[] = [
  /(?<![\d.:])(?<hour>\d{1,2})(?:[.:](?<minute>\d{2}))?\s*(?<german>Uhr)\b/iu,
  new RegExp(`(?<![\\d.:])(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?\\s*${HALF}`, 'iu'),
  new RegExp(
    `(?<![\\d.:/-])(?<hour>[01]\\d|2[0-4])(?<minute>[0-5]\\d)\\s*(?:hrs?\\b|hours\\b|h\\b|${ZONE_NEXT})`,
    'u',
  ),
  /(?<![\d.:/-])(?<hour>[01]?\d|2[0-4]):(?<minute>[0-5]\d)(?::[0-5]\d(?:[.,]\d+)?)?(?!\d)/u,
  new RegExp(`(?<![\\d.:/-])(?<hour>[01]?\\d|2[0-4])\\.(?<minute>[0-5]\\d)${ZONE_NEXT}`, 'u'),
  /(?<![\d.:/-])(?<hour>[01]?\d|2[0-4])\.(?<minute>[0-5]\d)\s?(?:h|hs|hrs|horas|heures|ore|uur)(?![\p{L}\d])/iu,
  /(?<![\d.:/-])(?<hour>[01]?\d|2[0-4])\s?(?:h|heures|horas|hrs)(?:\s?(?<minute>[0-5]\d))?(?![\p{L}\d])/iu,
  /\b(?:ore|kl\.?|klokken|klockan|godz\.?)\s(?<hour>[01]?\d|2[0-4])(?:[:.](?<minute>[0-5]\d))?(?![\p{L}\d])/iu,
  /\b(?<noon>noon|midday|midi|mittags?|mediodía)\b/iu,
  /\b(?<midnight>midnight|minuit|mitternacht|medianoche)\b/iu,
]

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
    const hour = hourOf(found.groups)
    const minute = Number(found.groups.minute ?? 0)
    if (hour > 24 || minute > 59 || (found.groups.half && Number(found.groups.hour) > 12)) continue
    return {
      hour,
      minute,
      start: found.index,
      end: found.index + found[0].length,
      german: found.groups.german !== undefined,
    }
  }
  return undefined
}
