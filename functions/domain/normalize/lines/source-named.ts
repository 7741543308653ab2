import { unmark } from '../paragraphs/unmark.ts'
import { screen } from '../pattern/screen.ts'

const label = screen(
  /^[(（]?(?:sources?|quellen?|fuentes?|fonti?|fonte|bron|kilde|källa|lähde|źródło|zdroj|kaynak|forrás|sumber|источник|джерело|πηγή|المصدر|ที่มา|[来來稿]源|出典|출처)\s?[:：] ?(\p{L}(?:[^.!?]|\.(?! )){1,70}?)[)）]?$/iu,
)

/** Whom a line says that a story comes from: "Source: The Associated Press", "(Quelle: dpa)", "Kilde: NTB", "来源：新华社". */
export const sourceNamed = (text: string): string | undefined => label.exec(unmark(text))?.[1]
