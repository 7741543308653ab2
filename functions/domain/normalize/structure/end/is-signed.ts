import { countWords } from '../../prose/count-words.ts'

/** A sentence with the sign of an agency behind it: "… dijo el ministro. EFX", "… oznámil úřad. (KBC)". */
const signed = /\p{Ll}[.!?]["”»]? [(/]?\p{Lu}{2,6}[)/]?$/u
/** Words of a sign and of what is no sentence before it, such as a name. */
const fewest = 6

/** Whether a sentence ends in the sign of an agency, whichever it is: a story's last, and no line of a page. */
export const isSigned = (text: string): boolean => signed.test(text.slice(-12)) && countWords(text) >= fewest
