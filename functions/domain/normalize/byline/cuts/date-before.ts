import type { CutRule } from '../cut-rule.ts'
import { datePattern, markNames } from './dates.ts'

const opening = new RegExp(
  `^\\W{0,3}(?:(?:published|updated|posted|last updated|created|publicado|actualizado|veröffentlicht|publié|mis à jour|stand|pubblicato|gepubliceerd)(?: on| at| el| le| am| il)?:?\\s?)?(?:${datePattern})`,
  'iu',
)
const rest =
  /^(?:[\s|,–—-]|(?<![\p{L}\p{N}_])(?:at|on|um|à|a las|às|ore|klo|kl)(?!\p{L})\.?|\d{1,2}h\d{2}|\d{1,2}:\d{2}(?::\d{2})?|\d{4}|[AaPp]\.?[Mm]\b\.?|(?:[A-Z]?[ECMP][DS]?|[BI]S|GM)T\b|UTC\b|Uhr\b)*/u

/** A date or time that stands before the marker: "3 June 2021 | By Ana Ruiz". Source: scraped pages of small papers and blogs. */
export const dateBefore: CutRule = {
  name: 'byline/date-before',
  cut: line => {
    const match = opening.exec(markNames(line) ?? '')
    if (!match) return undefined
    const length = match[0].length + (rest.exec(line.slice(match[0].length))?.[0].length ?? 0)
    return length < line.length ? { index: 0, length } : undefined
  },
}
