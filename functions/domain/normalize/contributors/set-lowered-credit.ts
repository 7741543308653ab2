import { screen } from '../pattern/screen.ts'
import { nameParts } from '../people/names/name-parts.ts'

const form = screen(
  /^[^\p{L}]*(?:additional )?(?:reporting|writing) by [^\p{Lu};]{3,300}[;,] ?(?:additional reporting|writing|editing) by [^\p{Lu}]{3,300}$/u,
)
const word = /(?<![\p{L}'’])\p{Ll}[\p{Ll}\p{M}'’]*/gu
const kept: ReadonlySet<string> = new Set('additional reporting writing editing by in and from'.split(' '))

/** Sets the names of a tail credit in all small letters in normal case: "(reporting by ana ruiz; editing by bo lind)". */
export const setLoweredCredit = (text: string): string =>
  form.test(text)
    ? text.replace(word, part =>
        kept.has(part) || nameParts.lowered.has(part) ? part : part.slice(0, 1).toUpperCase() + part.slice(1),
      )
    : text
