/**
 * What shows nothing, raw or as a reference of HTML: soft hyphens, word joiners and byte order marks; spaces of no width, but where Thai, Khmer,
 * Lao and Burmese part words with them; and between letters of Europe joiners, which Persian, Indic scripts and emoji need.
 */
const UNSEEN =
  /[\u00AD\u2060\uFEFF]|&(?:shy|#(?:173|8288|x(?:ad|2060)));|(?<![\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF])(?:\u200B|&#(?:8203|x200b);)|(?<=[a-z\u00C0-\u052F])[\u200C\u200D]+(?=[a-z\u00C0-\u052F])/gi

/** Text without the characters that content systems and word processors put into words unseen: no search and no rule finds a word with one. */
export const withoutUnseen = (text: string): string => text.replace(UNSEEN, '')
