/**
 * Text on one line: white space (no-break and ideographic spaces, controls and zero-width marks between words counted)
 * becomes single spaces; byte order marks and soft hyphens vanish.
 */
export const cleanText = (raw: string): string => (untidy.test(raw) ? tidy(raw) : raw.trim())

/** What text that a format has tidied already holds nowhere. */
const untidy = /[^\S ]|\p{Cc}|[\u00AD\u200B\u200E\u200F\u2060\uFEFF]| {2}/u

const tidy = (raw: string): string =>
  raw
    .replace(/[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g, '')
    .replace(/[\s\p{Cc}\u00A0\u2028\u2029]+/gu, ' ')
    .trim()
