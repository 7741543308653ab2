import { screen } from '#domain/normalize/pattern/screen.ts'
import type { CutRule } from '../cut-rule.ts'

/** In capitals; the house before it belongs to the byline. */
const city =
  "\\s(?!(?:CNN|AP|AFP|UPI|PTI|BBC|NPR|ABC) )\\p{Lu}[\\p{Lu}.'’-]{2,24}(?: \\p{Lu}[\\p{Lu}.'’-]{1,24}){0,3}(?:, \\p{Lu}[\\p{L}.]{1,20}(?: \\p{Lu}[\\p{L}.]{1,20})?)?"
/** A dateline that ends the line, or one with its agency, and the story after it. */
const ending = new RegExp(`${city}\\s?(?:--|[–—_])\\s*$`, 'u')
const signed = screen(
  new RegExp(
    `${city}(?:, \\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2})? \\((?:AP|Reuters|AFP|dpa|CNN|PTI|UPI|Bloomberg|TNS|KYODO|Kyodo|Xinhua|Yonhap|ANI|IANS|UNI|TASS|Bernama)\\)\\s?(?:--|[-–—_])`,
    'u',
  ),
)

/**
 * A dateline glued to the byline, dash and all: "..., The Daily Planet QUITO, Ecuador (AP) — The lake ...".
 * Source: AP and Cox copy whose lines a crawler joined.
 */
export const datelineAfter: CutRule = {
  name: 'byline/dateline-after',
  cut: line => {
    const match = signed.exec(line) ?? ending.exec(line)
    return match && /\p{Ll}{2}/u.test(line.slice(0, match.index))
      ? { index: match.index, length: line.length - match.index }
      : undefined
  },
}
