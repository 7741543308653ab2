/** A letter with the marks after it, or a hangul syllable in its letters (Unicode, section 3.12); ideographs with their selectors are left alone. */
const PARTED = /(?!\p{Script=Han})\P{M}\p{M}+|[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?/gu

/**
 * A text with letters and their marks as one character, as all rules and readers have them (NFC): macOS and tools that read PDF part them. Only
 * those: the whole form would also put one ideograph for another, and people's names are written with either.
 */
export const composeLetters = (text: string): string =>
  text.normalize('NFC') === text ? text : text.replace(PARTED, part => part.normalize('NFC'))
