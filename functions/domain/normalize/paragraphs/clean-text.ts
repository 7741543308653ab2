/**
 * Text on one line: white space (no-break and ideographic spaces, controls and zero-width marks between words counted)
 * becomes single spaces; byte order marks and soft hyphens vanish.
 */
export const cleanText = (raw: string): string =>
  raw.includes('  ') || untidy.test(raw) ? tidy(raw) : raw.trim()

/** What text that a format has tidied already holds nowhere: all white space but a space, controls, and marks without width. */
const untidy =
  /[\p{Cc}\u00A0\u1680\u2000-\u200B\u200E\u200F\u2028\u2029\u202F\u205F\u2060\u3000\u00AD\uFEFF]/u

const tidy = (raw: string): string =>
  raw
    .replace(/[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g, '')
    .replace(/[\s\p{Cc}\u00A0\u2028\u2029]+/gu, ' ')
    .trim()
