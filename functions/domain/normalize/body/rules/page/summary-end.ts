import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

const line = screen(
  patternOf(
    /^/i,
    [
      /visit .{2,50}(?:['’]s?)? homepage for more(?: stories)?/i,
      /this (?:is an? (?:edited|translated|abridged|updated)\b.{0,40}version of|article was translated|story was originally published in)\b.{0,160}/i,
      /this as-told-to essay is based on\b.{0,220}/i,
      /read the (?:full|original) (?:story|article) (?:below|here)/i,
      /see all key ideas/i,
      /विस्तार/i,
    ],
    /\W*$/i,
  ),
)

/** The short address of a page, which Deutsche Welle sets between its standfirst and the picture. */
const shortAddress = /^https:\/\/p\.dw\.com\/p\/\w+$/i

/** The line between what sums a story up and the story: "Visit Business Insider's homepage for more stories.", "See All Key Ideas" (Mongabay). All above it is summary. */
export const summaryEnd: FurnitureRule = {
  name: 'body/summary-end',
  zones: ['head', 'tail'],
  matches: text => text.length < 260 && (line.test(text) || shortAddress.test(text)),
}
