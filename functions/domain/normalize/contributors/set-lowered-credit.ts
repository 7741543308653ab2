import { screen } from '../pattern/screen.ts'

const form = screen(
  /^\P{L}*(?:additional )?reporting by [^\p{Lu}]{3,300} (?:editing|writing) by [^\p{Lu}]{3,300}$/u,
)
const opening =
  /(?<![\p{L}'’])(?!(?:additional|reporting|writing|editing|by|in|and|from|v[ao]n|de[lnr]?|d[aiou]|al|el|bin)\s)\p{Ll}/gu

/** Sets the names of a tail credit in all small letters in normal case: "(reporting by ana ruiz; editing by bo lind)". */
export const setLoweredCredit = (text: string): string =>
  form.test(text) ? text.replace(opening, letter => letter.toUpperCase()) : text
