import MarkdownIt from 'markdown-it'
import { asTyped } from './as-typed.ts'
import { remark } from './remark.ts'
import { withFigures } from './with-figures.ts'

/** What builders of sites expand or read: "{{< figure >}}", "{% include %}", "{: .lead}", "[[toc]]". */
const machine =
  /^\s*(?:\{\{[<%].*[>%]\}\}|\{%.*%\}|\{:.*\}|\[\[?_?toc_?\]?\]|(?:> ?)?\[![a-z]{3,12}\][+-]?|:{3,9}(?: ?\{?[\w.-]{2,30}\}?)?)\s*$/i
/** A box's kind and title over its indented text: "!!! note "Towpath"". */
const admonition = /^(?:!{3}|\?{3}\+?) [\w -]{2,40}(?:"([^"]{0,200})")?\s*$/

/** GitHub's footnotes: where one is noted, and the note itself. */
const footnote = /^ {0,3}\[\^([^\]\s]{1,40})\]:[ \t]+|\[\^([^\]\s]{1,40})\]/g
/** Links among notes: "[[Page]]", "[[Page|words]]". */
const wiki = /!?\[\[([^[\]|]{1,300})(?:\|([^[\]]{1,300}))?\]\]/g
/** "5*4 feet and 6*3 feet" multiplies. */
const times = /(?<=\d)\*(?=\d)/g

/**
 * The blocks of a text in Markdown (CommonMark 0.31; GitHub's tables, deletions and footnotes) as HTML; HTML inside stays as it is. Indented lines are no
 * code: they are paragraphs whose typist indents.
 */
export const toHtml = (text: string): string => {
  const lines = text
    .replace(remark, '')
    .split(/\r?\n/)
    .filter(line => !machine.test(line))
    .map(line => line.replace(admonition, (_, title = '') => `\n${title}\n`))
  return reader.render(lines.map(withoutDialects).join('\n'))
}

const withoutDialects = (line: string): string =>
  line
    .replace(footnote, (_, note: string | undefined, noted: string) =>
      note ? `<sup>${note}</sup> ` : `<sup>${noted}</sup>`,
    )
    .replace(wiki, (_, page: string, words: string | undefined) => words ?? page)
    .replace(times, '\\*')

const reader = new MarkdownIt({ html: true })
reader.disable('code')
// Addresses that are not of the web are left out with their links, not printed.
reader.validateLink = () => true
reader.core.ruler.after('block', 'as-typed', asTyped)
reader.core.ruler.after('inline', 'with-figures', withFigures)
