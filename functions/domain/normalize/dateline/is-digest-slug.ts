import type { Paragraph } from '../paragraph.ts'
import { readPlace } from './read-place.ts'

/** A story's slug before what is said of it: "FERRY-STORM — A ferry …", "^WOLF-RETURN — <A wolf …". */
const slug =
  /^\^?(\p{Lu}[\p{Lu}\d]+(?:[- ][\p{Lu}\d]+){0,3}-[\p{Lu}\d]+(?:[- ][\p{Lu}\d]+){0,3})(?: ?(?:[—–_]|--) ?| - )\S/u
/** What the agency calls such a list of stories. */
const list = /\b(?:digest|news budget|coverage plans|news (?:guide|schedule)|skedline)\b/i

/** Whether a paragraph begins with a slug as a list of stories has it, and not with a place: another of the list does too, or its headline calls it one. */
export const isDigestSlug = (text: string, others: readonly Paragraph[], headline = ''): boolean =>
  isSlug(text) && (list.test(headline) || others.some(other => other.text !== text && isSlug(other.text)))

const isSlug = (text: string): boolean => {
  const words = slug.exec(text)?.[1]
  return words !== undefined && readPlace(words)?.known !== true
}
