/** A letter with marks after it that one character stands for, as a rule: of Latin, Greek and Cyrillic, and of kana. */
const MARKED = /\P{M}[\u0300-\u036F\u3099\u309A]+/gu
/** A hangul syllable in its letters (Unicode, section 3.12). */
const SYLLABLE = /[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?/g

/** Hardly any text has one; to look for it alone costs a twentieth. */
const PART = /[\u0300-\u036F\u3099\u309A\u1161-\u1175]/

const compose = (part: string): string => part.normalize('NFC')

/**
 * A text with letters and their marks as one character, as all rules and readers have them (NFC): macOS and tools that read PDF part them. Only
 * those: the whole form would also put one ideograph for another, and people's names are written with either.
 */
export const composeLetters = (text: string): string =>
  PART.test(text) ? text.replace(MARKED, compose).replace(SYLLABLE, compose) : text
