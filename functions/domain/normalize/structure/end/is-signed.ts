import { countWords } from '#domain/normalize/prose/count-words.ts'

/** A sentence with a sign behind it: "… dijo el ministro. EFX", "… relief goods. /dcb" (Inquirer), "… oznámil úřad. (KBC)", "… said. — With AFP", "… said. Ana Ruiz", "…した。（山田花子）", "…했다. 홍길동 기자". */
const signed =
  /\p{Ll}[.!?]["”»]? ?(?:\p{Lu}{2,6}[)/]?|\p{Ll}{2,4}|[([/|~#@–—-].{0,40}|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,2})$|[。！？」]\s?[（【(［][^（）。]{1,30}[）】)］]$|다\. ?.{0,12}기자(?: \S+@\S+)?$/u
/** Words of a sign and of what is no sentence before it, such as a name; the longest sign, in characters. */
const fewest = 6
const longest = 48

/** Whether a sentence ends in the sign of an agency, a desk or a writer, whichever it is: a story's last, and no line of a page. */
export const isSigned = (text: string): boolean =>
  signed.test(text.slice(-longest)) && countWords(text) >= fewest
