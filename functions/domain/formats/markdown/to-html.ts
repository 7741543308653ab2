import { escapeHtml } from '#domain/markup/escape-html.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { type References, writeInline } from './write-inline.ts'

const fence = /^ {0,3}(`{3,}|~{3,})/
const heading = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$/
const underline = /^ {0,3}(?:=+|-{2,})[ \t]*$/
const rule = /^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/
const quote = /^ {0,3}>[ \t]?/
const bullet = /^( {0,3})([-*+]|\d{1,4}[.)])[ \t]+(?=\S)/
const divider = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*){0,60}\|?[ \t]*$/
const definition = /^ {0,3}\[([^\]^][^\]]{0,200})\]:[ \t]+<?(\S{1,1000}?)>?(?:[ \t]+["'(].*)?$/
const note = /^ {0,3}\[\^([^\]\s]{1,40})\]:[ \t]+/
/** What ends a paragraph or entry without an empty line. */
const interrupts = /^ {0,3}(?:#{1,6}[ \t]|>|`{3}|~{3}|[-*_](?:[ \t]*[-*_]){2})/
/** Words at most of a paragraph that a line of hyphens makes a heading. */
const longestHeading = 20
/** What builders of sites expand or read: "{{< figure >}}", "{% include %}", "{: .lead}", "[[toc]]". */
const machine = /^\s*(?:\{\{[<%].*[>%]\}\}|\{%.*%\}|\{:.*\}|\[\[?_?toc_?\]?\])\s*$/i
/** How deep quotations and lists nest at most. */
const MAX_DEPTH = 6

/**
 * The blocks of a text in Markdown (CommonMark 0.31, 4 and 5; GitHub's tables and footnotes) as HTML. Indented lines are no code: they are paragraphs
 * whose typist indents. A number that begins a paragraph alone ("1891. A storm …") is none of a list.
 */
export const toHtml = (text: string): string => {
  const references = new Map<string, string>()
  const lines = text.split(/\r?\n/).filter(line => {
    const [, name, address] = definition.exec(line) ?? []
    if (name && address) references.set(name.toLowerCase(), address)
    return !name && !machine.test(line)
  })
  return writeBlocks(lines, references, 0)
}

const writeBlocks = (lines: readonly string[], references: References, depth: number): string => {
  const html: string[] = []
  let words: string[] = []
  const flush = (name = 'p') => {
    if (words.length > 0)
      html.push(wrap(name, writeInline(words.map(line => line.trimStart()).join('\n'), references)))
    words = []
  }
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const take = (isOne: (row: string, above: string) => boolean): string[] => {
      let end = at + 1
      while (end < lines.length && isOne(lines[end] ?? '', lines[end - 1] ?? '')) end += 1
      const taken = lines.slice(at, end)
      at = end - 1
      return taken
    }
    const [, mark = ''] = fence.exec(line) ?? []
    const [, level, title] = heading.exec(line) ?? []
    const isRow =
      line.includes('|') && divider.test(lines[at + 1] ?? '') && (lines[at + 1] ?? '').includes('|')
    if (line.trim() === '') flush()
    else if (mark) {
      flush()
      const inner = take(row => !row.trimStart().startsWith(mark)).slice(1)
      at += 1
      html.push(`<pre>${escapeHtml(inner.join('\n'))}</pre>`)
    } else if (level) {
      flush()
      html.push(wrap(`h${level.length}`, writeInline(title ?? '', references)))
    } else if (words.length > 0 && isUnderline(line, words)) flush(line.includes('=') ? 'h1' : 'h2')
    else if (rule.test(line)) {
      flush()
      html.push('<hr>')
    } else if (depth < MAX_DEPTH && quote.test(line)) {
      flush()
      const inner = take(row => quote.test(row)).map(row => row.replace(quote, ''))
      html.push(wrap('blockquote', writeBlocks(inner, references, depth + 1)))
    } else if (isRow) {
      flush()
      html.push(
        writeTable(
          take(row => row.includes('|')),
          references,
        ),
      )
    } else if (depth < MAX_DEPTH && opensList(line, words.length > 0)) {
      const rows = take(
        (row, above) =>
          bullet.test(row) || /^\s|^$/.test(row) || (above.trim() !== '' && !interrupts.test(row)),
      )
      if (
        /^\s*\d/.test(line) &&
        !/^\s*[01][.)]/.test(line) &&
        rows.filter(row => bullet.test(row)).length < 2
      ) {
        at -= rows.length - 1
        words.push(line)
        continue
      }
      flush()
      html.push(writeList(rows, references, depth))
    } else if (note.test(line)) {
      flush()
      words.push(line.replace(note, '<sup>$1</sup> '))
    } else words.push(line)
  }
  flush()
  return html.join('\n')
}

const isUnderline = (line: string, words: readonly string[]): boolean =>
  underline.test(line) && words.length === 1 && countWords(words[0] ?? '') <= longestHeading

/** Within a paragraph only a list of marks, or one that begins with 1, interrupts it. */
const opensList = (line: string, isInside: boolean): boolean =>
  bullet.test(line) && (!isInside || /^\s*(?:[-*+]|1[.)])/.test(line))

const writeList = (rows: readonly string[], references: References, depth: number): string => {
  const items: string[][] = []
  for (const row of rows) {
    const [mark] = bullet.exec(row) ?? []
    if (mark) items.push([row.slice(mark.length)])
    else items.at(-1)?.push(row.replace(/^(?: {1,4}|\t)/, ''))
  }
  const name = /^\s*\d/.test(rows[0] ?? '') ? 'ol' : 'ul'
  const inner = items.map(item =>
    wrap('li', writeBlocks(item, references, depth + 1).replace(/^<p>(.*?)<\/p>/s, '$1')),
  )
  return wrap(name, inner.join(''))
}

const writeTable = ([head = '', , ...rows]: readonly string[], references: References): string => {
  const write = (row: string, name: string) =>
    row
      .trim()
      .replace(/^\||\|$/g, '')
      .split(/(?<!\\)\|/)
      .map(cell => wrap(name, writeInline(cell.trim(), references)))
      .join('')
  return wrap(
    'table',
    [wrap('tr', write(head, 'th')), ...rows.map(row => wrap('tr', write(row, 'td')))].join(''),
  )
}

const wrap = (name: string, inner: string): string =>
  name === 'p' && inner.includes('<img ') ? writeFigures(inner) : `<${name}>${inner}</${name}>`

/** A paragraph of pictures alone is one of figures, each with its words as its caption. */
const writeFigures = (inner: string): string => {
  const bare = inner.replace(/<\/?a\b[^<>]{0,1100}>/g, '')
  return /^(?:\s*<img [^<>]{0,7000}>)+\s*$/.test(bare)
    ? bare.replace(/<img [^<>]*?alt="([^"]*)">/g, '<figure>$&<figcaption>$1</figcaption></figure>')
    : `<p>${inner}</p>`
}
