/** The letters in place of signs in a national variant of the seven-bit alphabet (ISO/IEC 646). */
type Letters = Readonly<Record<string, string | undefined>>

const variant = (signs: string, letters: string): Letters =>
  Object.fromEntries([...signs].map((sign, index) => [sign, letters[index]]))

const german = variant('[\\]{|}~', 'ÄÖÜäöüß')
const swedish = variant('[\\]{|}', 'ÄÖÅäöå')
const danish = variant('[\\]{|}', 'ÆØÅæøå')
const yugoslav = variant('@[\\]^`{|}~', 'ŽŠĐĆČžšđćč')
const hungarian = variant('@[\\]`{|}', 'ÁÉÖÜáéöü')
const italian = variant('\\]`{|}~', 'çéùàòèì')
const spanish = variant('[\\]|}', '¡Ñ¿ñç')
const portuguese = variant('[\\]{|}', 'ÃÇÕãçõ')

/**
 * Agencies by code, and the standard of their country: DIN 66003, SEN 85 02 00, DS 2089 and NS 4551, JUS I.B1.002, MSZ 7795/3; those of Italy,
 * Spain and Portugal have the numbers 15, 17 and 16 in the register of ISO.
 */
const variants: ReadonlyMap<string, Letters> = new Map(
  (
    [
      ['dpa apa sda kna epd ddp dapd sid', german],
      ['tt stt fnb', swedish],
      ['ritzau ntb', danish],
      ['tanjug hina sta fena srna', yugoslav],
      ['mti', hungarian],
      ['ansa adnkronos', italian],
      ['efe télam', spanish],
      ['lusa', portuguese],
    ] as const
  ).flatMap(([codes, letters]) => codes.split(' ').map(code => [code, letters] as const)),
)

/** A sign for a letter inside a word or at its end, which means nothing else in seven-bit text. */
const inWord = /\p{L}[{|}]\p{Ll}|\p{Ll}[{|~](?=\p{Ll}|[\s,.;:])/u
/** The signs that may be letters; those that have a use of their own only where they touch a word as a letter does. */
const signs = /[[\\\]{|}~]|(?<=\p{L})`|(?<!`)`(?=\p{Ll})|(?<![\p{Ll}\d.])[@^](?=\p{L})/gu
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

/** Accents that a teleprinter strikes over a letter, by the signs that they are sent as. */
const accents: Letters = {
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '"': '\u0308',
  '~': '\u0303',
  ',': '\u0327',
}
const struck = /(\p{L})[\b]([`'^"~,])|([`'^"~,])[\b](\p{L})/gu

/** Text in which a letter, a backspace and an accent, in this order or the other, are one letter (ISO/IEC 646, 4.2). */
export const struckLetters = (text: string): string =>
  text.replace(struck, (_, letter = '', over = '', before = '', under = '') =>
    `${letter || under}${accents[over || before]}`.normalize(),
  )
