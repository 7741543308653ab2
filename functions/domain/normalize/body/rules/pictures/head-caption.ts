import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { makers } from './picture-makers.ts'

const shown = screen(
  /^[^.]{10,160}\b(?:is|are|was|were) (?:seen|pictured|shown) (?:in|at|on|during|here|outside|inside|above|left|right)\b[^"“”]*$/u,
)
const dated = /\b\d{4}\b|\bphoto/i
/** A sentence or a long run of words, then the agency alone; a byline is shorter, or has no small word but "and": "Ana Ruiz, Bloomberg News (TNS)". */
const signed = screen(
  new RegExp(`^(?=.* (?!and )\\p{Ll}{2}).{50,}\\((?:${makers})\\)$|[.!?]\\s?\\((?:${makers})\\)\\W*$`, 'u'),
)

/**
 * A caption that only its place tells from a sentence of the story: above it, "… is seen at dock on March 2, 2026", or with
 * no more than an agency in parentheses after it.
 */
export const headCaption: FurnitureRule = {
  name: 'body/head-caption',
  zones: ['head'],
  matches: text => text.length < 500 && (signed.test(text) || (shown.test(text) && dated.test(text))),
}
