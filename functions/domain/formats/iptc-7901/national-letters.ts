/** The letters in place of `[\]{|}~` in the national variants of the seven-bit alphabet (ISO/IEC 646). */
type Letters = Readonly<Record<string, string>>

const german: Letters = { '[': 'Ä', '\\': 'Ö', ']': 'Ü', '{': 'ä', '|': 'ö', '}': 'ü', '~': 'ß' }
const swedish: Letters = { '[': 'Ä', '\\': 'Ö', ']': 'Å', '{': 'ä', '|': 'ö', '}': 'å' }
const danish: Letters = { '[': 'Æ', '\\': 'Ø', ']': 'Å', '{': 'æ', '|': 'ø', '}': 'å' }

/** Agencies by code, and the standard they used: DIN 66003, SEN 85 02 00, DS 2089 or NS 4551. */
const variants: ReadonlyMap<string, Letters> = new Map([
  ...['dpa', 'apa', 'sda', 'kna', 'epd', 'ddp', 'dapd', 'sid'].map(code => [code, german] as const),
  ...['tt', 'stt', 'fnb'].map(code => [code, swedish] as const),
  ...['ritzau', 'ntb'].map(code => [code, danish] as const),
])

/** A sign for a letter inside a word, which means nothing else in seven-bit text. */
const inWord = /\p{L}[{|}]\p{Ll}/u
const signs = /[[\\\]{|}~]/g
const eightBit = /[^\0-\x7F]/

/**
 * The text of a seven-bit message with the letters of its agency's country; unchanged if it contains other
 * characters, or none of the signs inside a word.
 */
export const nationalLetters = (text: string, service: string | undefined): string => {
  const letters = variants.get(service?.toLowerCase() ?? '')
  if (!letters || eightBit.test(text) || !inWord.test(text)) return text
  return text.replace(signs, sign => letters[sign] ?? sign)
}
