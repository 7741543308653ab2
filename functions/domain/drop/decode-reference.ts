import { decodeHTMLStrict } from 'entities'

/**
 * The character of a reference of HTML ("&eacute;", "&#8217;"); the reference itself if it names none, or a
 * control character. A module of its own, to be imported on demand: the table of all names has 31 KB.
 */
export const decodeReference = (reference: string): string => {
  const character = decodeHTMLStrict(reference)
  return /\p{Cc}/u.test(character) ? reference : character
}
