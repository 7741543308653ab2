import type { FurnitureRule } from '../furniture-rule.ts'

const heading =
  /^(?:(?:media|press|investor|company|editorial|general)(?: (?:and|&|\/) (?:media|press|investor))?(?: relations)? )?(?:contacts?|inquiries|enquiries)(?: information| details)?\s?:?$/i
const source = /^SOURCE:? \p{Lu}.{2,90}$/u

/** Where a press release ends: "Media Contact:", "SOURCE Halvorsen Boats" (PR Newswire). */
export const contactHeading: FurnitureRule = {
  name: 'body/contact-heading',
  zones: ['tail'],
  ends: true,
  matches: text => text.length < 110 && (heading.test(text) || source.test(text)),
}
