import type { Source } from '#domain/source.ts'

/** A first line of three names and more without a blank behind what parts them: `headline,byline,body`, `"ID";"Title";"Text"`. */
const heads = /^\s{0,50}"?[\p{L}_ ]{1,40}"?(?:[,;\t]"?[\p{L}_][\p{L}_ ]{0,39}"?){2,60}[,;\t]?$/u
const title = /(?:^|[,;\t"_])(?:headline|title|titel|titre|título|titolo)"?(?:[,;\t]|$)/iu
const story = /(?:^|[,;\t"_])(?:body|text|content|story|article|contenu|contenido|inhalt)"?(?:[,;\t]|$)/iu
/** No line of names is longer, in characters. */
const longest = 2000

/** A table of values (RFC 4180) with a story in each row: its first line names title and text. */
export const detectCsv = ({ text }: Pick<Source, 'text'>): boolean => {
  const line = text.slice(0, Math.max(text.indexOf('\n'), 0)).trimEnd()
  return line.length < longest && heads.test(line) && title.test(line) && story.test(line)
}
