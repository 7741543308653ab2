import { matchFrontMatter } from './front-matter.ts'

/** A line that opens a field, one that is a comment, and an entry of a list or a field of a field. */
const field = /^["']?([\p{L}][\p{L}\d_. -]{0,60}?)["']?[ \t]{0,9}[:=](?:[ \t]+(.*))?$/u
const entry = /^[ \t]*(?:-[ \t]+)?(?:([\w-]{1,40}):[ \t]+)?(.*)$/

/** A table of TOML, to which the fields below it belong: "[embargo]". */
const table = /^\s*\[{1,2}["']?([\w.-]{1,60})["']?\]{1,2}\s*(?:#.*)?$/

/** Tables for whatever a site states of a page (Hugo, Zola). */
const general = /^(?:params|extra|taxonomies)$/

/** A statement of front matter. */
export interface Statement {
  /** Its name in small letters, its words parted by blanks: "publish date". Empty for a comment. */
  name: string
  /** One value, or each entry of a list. */
  values: string[]
  line: number
}

/** The statements in the front matter of a text, and the text below it. */
export const splitFrontMatter = (text: string): { statements: Statement[]; story: string } => {
  const [whole = '', , lines = ''] = matchFrontMatter(text) ?? []
  const above = whole.slice(0, whole.indexOf(lines)).split('\n').length
  const statements: Statement[] = []
  let open: Statement | undefined
  let section = ''
  for (const [at, row] of lines.split(/\r?\n/).entries()) {
    const [, name, value = ''] = field.exec(row) ?? []
    const line = above + at
    const [, opened] = table.exec(row) ?? []
    if (opened) section = general.test(opened) ? '' : `${toWords(opened)} `
    if (/^\s*#/.test(row)) statements.push({ name: '', values: [row.replace(/^[\s#]+/, '')], line })
    else if (name) {
      open = { name: section + toWords(name), values: toValues(value), line }
      statements.push(open)
    } else if (open && !/^\s*[[\]{}]/.test(row)) statements.push(...below(open, row, line))
  }
  return { statements, story: text.slice(whole.length) }
}

/** "expiryDate" and "expiry_date" as "expiry date". */
const toWords = (name: string): string =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[-_.]/g, ' ')
    .toLowerCase()

const toValues = (value: string): string[] => {
  const bare = value.trim()
  if (/^\[.*\]$/.test(bare)) return split(bare.slice(1, -1))
  return /^[>|][-+]?$|^$|^\[$/.test(bare) ? [] : [unquote(bare)]
}

/** Entries of a list in one line; a comma inside quotation marks parts none. */
const split = (list: string): string[] =>
  (list.match(/"[^"]*"|'[^']*'|[^,]+/g) ?? []).map(unquote).filter(value => value !== '')

/** A row below a field: an entry of its list, its next line, or a field of its own, of which a name is an entry. */
const below = (last: Statement, row: string, line: number): Statement[] => {
  const [, part = '', value = ''] = entry.exec(row) ?? []
  const text = unquote(value.replace(/,\s*$/, ''))
  if (text === '') return []
  if (part !== '' && !/name$/i.test(part))
    return [{ name: `${last.name} ${toWords(part)}`, values: [text], line }]
  const isNext = part === '' && !/^\s*-\s/.test(row) && last.values.length > 0
  last.values.push(isNext ? `${last.values.pop()} ${text}` : text)
  return []
}

/** A value without its quotation marks, or without a comment behind it. */
const unquote = (value: string): string => {
  const bare = value.trim().replace(/^(["']?)\[\[([^[\]|]{1,300})(?:\|[^[\]]{1,300})?\]\]\1$/, '$2')
  const [, , quoted] = /^(["'])(.*)\1(?:\s+#.*)?$/.exec(bare) ?? []
  return quoted === undefined
    ? bare.replace(/\s#\s.*$/, '').trim()
    : quoted.replace(/\\"|''/g, mark => mark.at(-1) ?? '')
}
