/** A character beyond ASCII with its neighbors. Neighbors may overlap with the next match. */
const HIGH = /[^\0-\x7F]/g

/** How many characters beyond ASCII are examined: enough to tell, and no drop costs more. */
const ENOUGH = 2000

/**
 * How many characters beyond ASCII are where no language in Latin letters has them: a capital or a sign
 * inside a word, a fraction before one, a letter after a digit or between a full stop and a space, an opening quotation mark at the
 * end of a word, a control character. Bytes read in their true encoding have hardly any.
 */
export const countOddities = (text: string): number => {
  let odd = 0
  let seen = 0
  for (const { index, 0: character } of text.matchAll(HIGH)) {
    if (isOdd(text.charAt(index - 1), character, text.charAt(index + 1))) odd += 1
    seen += 1
    if (seen === ENOUGH) break
  }
  return odd
}

const isOdd = (before: string, character: string, after: string): boolean => {
  if (/[\u0080-\u009F\u00A4\u00B8\u02C7\u02D8-\u02DD\uF8FF]/.test(character)) return true
  if (/\p{L}/u.test(character)) {
    if (/\d/.test(before)) return true
    if (/\p{Lu}/u.test(character) && /\p{Ll}/u.test(before)) return true
    if (/[.,!?]/.test(before) && !/\p{L}/u.test(after)) return true
    return /\p{Lu}/u.test(character) && !isWordPart(before) && !isWordPart(after)
  }
  if (/[“„‘‚«‹¿¡]/.test(character)) return isWordPart(before) && !isWordPart(after)
  if (/[”»›]/.test(character)) return !isWordPart(before) && /\p{L}/u.test(after)
  if (/[¼½¾]/.test(character) && isWordPart(after)) return true
  return !/[’·\u00AD\u00A0–—]/.test(character) && isWordPart(before) && isWordPart(after)
}

const isWordPart = (character: string): boolean => /[\p{L}]/u.test(character)
