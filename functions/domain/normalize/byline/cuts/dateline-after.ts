import type { CutRule } from '../cut-rule.ts'

const dateline =
  /\s(?:\p{Lu}[\p{Lu}.'’-]{2,24})(?: \p{Lu}[\p{Lu}.'’-]{1,24}){0,3}(?:, \p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20})?)?(?: \((?:AP|Reuters|AFP|dpa|CNN|PTI|UPI|Bloomberg)\))?\s?(?:--|[–—_])\s*$/u

/** A dateline glued to the byline, dash and all: "..., The Daily Planet QUITO, Ecuador —". */
export const datelineAfter: CutRule = {
  name: 'byline/dateline-after',
  source: 'AP and Cox copy whose lines a crawler joined',
  cut: line => {
    const match = dateline.exec(line)
    return match && /\p{Ll}{2}/u.test(line.slice(0, match.index))
      ? { index: match.index, length: match[0].length }
      : undefined
  },
}
