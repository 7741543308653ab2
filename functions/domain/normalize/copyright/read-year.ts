import { inFigures } from './in-figures.ts'

/** As far as "2568", the Buddhist year of Thailand that is 2025. */
const YEAR = '(?:1[89]\\d|20\\d|25[5-9])\\d'
const buddhist = 543
const JOINT = '\\s*(?:-|–|—|/|,|;|&|and|und|et|y|to|bis)\\s*'
/** "1998-99", "2019 to present", "1998-heute", where a comma may lead to "20 Minutes" or "Today". */
const ENDING =
  '\\s*(?:-|–|—|/|to|bis)\\s*(?:\\d\\d(?!\\d)|present|today|now|current|heute|aujourd.hui|hoy|oggi|hoje|heden|nu(?!\\p{L}))'
/** "2026年", "2026 г." */
const SIGNED = '(?:\\s*(?:年|г(?!\\p{L})))?'
const LEADING = new RegExp(
  `^[\\s,([]*(?:in\\s+)?(${YEAR}(?:${JOINT}${YEAR}|${ENDING})*)${SIGNED}[)\\]]?[\\s,.:;|–—-]*(?:(?:(?:by|von|par|por|copyright|thuộc về)(?!\\p{L})|©|\\(c\\))\\s*)*`,
  'iu',
)
const TRAILING = new RegExp(
  `[\\s,،(/]+(?:©\\s*)?(?:\\d\\d?[./-]\\d\\d?[./-])?(${YEAR}(?:${JOINT}${YEAR}|${ENDING})*)${SIGNED}(?:\\s?[–—-])?\\)?[\\s.,]*$`,
  'iu',
)

const lastOf = (years: string): number => {
  const parts = years.match(/\d+/gu) ?? []
  const last = parts.at(-1) ?? ''
  const first = Number(parts[0])
  const ending = first - (first % 100) + Number(last)
  if (last.length > 2) return Number(last) - (last > '2500' ? buddhist : 0)
  return ending < first ? ending + 100 : ending
}

/**
 * The year of a copyright line, before the holder ("2018 Gannett", "2005–2019,", "1998-99 by") or after it ("Thomson Reuters 2012.", "共同通信社 2024年").
 * A range or a list gives its last year, "1998-26" 2026. `rest` is the text without it.
 */
export const readYear = (printed: string, where: 'leading' | 'trailing'): { year?: number; rest: string } => {
  const text = inFigures(printed)
  const found = (where === 'leading' ? LEADING : TRAILING).exec(text)
  if (!found?.[1]) return { rest: printed }
  return {
    year: lastOf(found[1]),
    rest: where === 'leading' ? text.slice(found[0].length) : text.slice(0, found.index),
  }
}
