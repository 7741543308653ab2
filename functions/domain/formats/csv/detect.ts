import type { Source } from '#domain/source.ts'

/** A first line of three names and more without a blank behind what parts them: `headline,byline,body`, `"ID";"Title";"Text"`. */
const heads = /^\s{0,50}"?[\p{L}_ ]{1,40}"?(?:[,;\t]"?[\p{L}_][\p{L}_ ]{0,39}"?){2,60}[,;\t]?$/u
const title = /(?:^|[,;\t"_])(?:headline|title|titel|titre|título|titolo)"?(?:[,;\t]|$)/iu
const story = /(?:^|[,;\t"_])(?:body|text|content|story|article|contenu|contenido|inhalt)"?(?:[,;\t]|$)/iu
/** No line of names is longer, in characters. */
const longest = 2000

const NAME = /\.(?:csv|tsv|tab)$/i
/** How many lines show that all are rows, and how many of their values. */
const rows = 20
const values = 3

/** A table of values (RFC 4180): by its name, by a first line that names title and text of a story in each row, or by rows of as many values each. */
export const detectCsv = ({ text, path }: Pick<Source, 'text' | 'path'>): boolean => {
  const [line = '', next] = text.slice(0, longest).trimStart().split(/\r?\n/, 2)
  if (next === undefined) return false
  return (heads.test(line) && title.test(line) && story.test(line)) || areRows(text, NAME.test(path))
}

/** Whether the first lines have as many values each, parted by the same sign without a blank behind it: two at least in a file that is called a table. */
const areRows = (text: string, isCalledSo: boolean): boolean => {
  const lines = text
    .slice(0, rows * longest)
    .trim()
    .split(/\r?\n/, rows)
    .map(row => row.replace(/"[^"]{0,2000}"/g, '""'))
  return [',', ';', '\t'].some(sign => {
    const counts = lines.map(row => row.split(sign).length)
    const [count = 0] = counts
    const least = isCalledSo ? 2 : values
    const isTight = isCalledSo || !lines.some(row => row.includes(`${sign} `) || row.startsWith(sign))
    return lines.length >= 3 && count >= least && isTight && counts.every(other => other === count)
  })
}
