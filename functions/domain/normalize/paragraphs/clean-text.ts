/**
 * Text on one line: white space (no-break and ideographic spaces, controls and zero-width marks between words counted)
 * becomes single spaces; byte order marks and soft hyphens vanish.
 */
export const cleanText = (raw: string): string =>
  raw.includes('  ') || untidy.test(raw) ? tidy(raw) : raw.trim()

/** What text that a format has tidied already holds nowhere: all white space but a space, controls, and marks without width. */
const untidy = /[^\S ]|[\p{Cc}\u00AD\u200B\u200E\u200F\u2060]/u

const tidy = (raw: string): string =>
  raw
    .replace(/[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
