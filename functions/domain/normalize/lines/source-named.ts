import { unmark } from '../paragraphs/unmark.ts'
import { screen } from '../pattern/screen.ts'

const label = screen(
  /^\(?(?:sources?|quellen?|fuentes?|fonti?|fonte|bron|kilde|källa|lähde|źródło|zdroj|kaynak|forrás|sumber|источник|джерело|πηγή|المصدر|ที่มา)\s?: ?(\p{L}(?:[^.!?]|\.(?! )){1,70}?)\)?$/iu,
)

/** Whom a line says that a story comes from: "Source: The Associated Press", "(Quelle: dpa)", "Kilde: NTB". */
export const sourceNamed = (text: string): string | undefined => label.exec(unmark(text))?.[1]
