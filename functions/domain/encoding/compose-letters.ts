/**
 * A letter with the marks after it, or a hangul syllable split into its letters (Unicode, section 3.12).
 * Ideographs with variation selectors are left alone.
 */
const PARTED = /(?!\p{Script=Han})\P{M}\p{M}+|[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?/gu

/**
 * Composes letters and their marks into single characters, the form all rules and readers expect (NFC): macOS
 * and tools that read PDF split them. It composes nothing else, since full NFC would also replace some
 * ideographs by others, and people's names use both.
 */
export const composeLetters = (text: string): string =>
  text.normalize('NFC') === text ? text : text.replace(PARTED, part => part.normalize('NFC'))
