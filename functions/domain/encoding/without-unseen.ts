/**
 * What shows nothing, raw or as a reference of HTML: soft hyphens, word joiners, byte order marks and marks of direction; spaces of no width, but where Thai, Khmer,
 * Lao and Burmese part words with them; and between letters of Europe joiners, which Persian, Indic scripts and emoji need.
 */
const UNSEEN =
  /[\u00AD\u061C\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|&(?:shy|lrm|rlm|#(?:173|1564|820[67]|823[4-8]|8288|829[4-7]|x(?:ad|61c|200[ef]|202[a-e]|206[06-9])));|(?<![\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF])(?:\u200B|&#(?:8203|x200b);)|(?<=[a-z\u00C0-\u052F])[\u200C\u200D]+(?=[a-z\u00C0-\u052F])/gi

/** Text without the characters that content systems and word processors put into words unseen: no search and no rule finds a word with one. */
export const withoutUnseen = (text: string): string => text.replace(UNSEEN, '')
