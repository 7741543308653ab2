import { escapeHtml } from '#domain/markup/escape-html.ts'

/** Addresses by the names that links refer to, in small letters. */
export type References = ReadonlyMap<string, string>

const ADDRESS = String.raw`<?([^\s()<>]{0,1000}(?:\([^\s()<>]{0,200}\)[^\s()<>]{0,500})?)>?(?:\s{1,9}["'][^"'\n]{0,500}["'])?\s{0,9}`
const marked = /[*_`[<\\~]| {2}\n/
const code = /(?<!`)(`{1,3})(?!`)([^`]{1,1000})\1(?!`)/g
const escaped = /\\([!-/:-@[-`{-~])/g
const image = new RegExp(String.raw`!\[([^[\]]{0,1000})\]\(${ADDRESS}\)`, 'g')
const link = new RegExp(String.raw`(?<!!)\[([^[\]]{1,1000})\]\(${ADDRESS}\)`, 'g')
const reference = /(!?)\[([^[\]]{1,500})\](?: ?\[([^[\]]{0,200})\])?/g
const footnote = /\[\^([^\]\s]{1,40})\]/g
const bare = /<((?:https?:\/\/|mailto:)[^\s<>]{1,1000}|[^\s<>@]{1,80}@[^\s<>@]{1,200})>/g
const wiki = /!?\[\[([^[\]|]{1,300})(?:\|([^[\]]{1,300}))?\]\]/g

/** Marks of emphasis, which part no word and no figures ("5*4"), and what they become. */
const marks = [
  [/(?<![\w*])\*(?=[^\s*])([^*]{1,1000})(?<=[^\s*])\*(?![\w*])/g, 'em'],
  [/(?<![\w_])_(?=[^\s_])([^_]{1,1000})(?<=[^\s_])_(?![\w_])/g, 'em'],
  [/\*\*(?=[^\s*])([^*]{1,1000})(?<=[^\s*])\*\*/g, 'strong'],
  [/(?<![\w_])__(?=[^\s_])([^_]{1,1000})(?<=[^\s_])__(?![\w_])/g, 'strong'],
  [/(?<![\w*])\*(?=<strong>)([^*]{1,1000})(?<=<\/strong>)\*(?![\w*])/g, 'em'],
  [/~~(?=[^\s~])([^~]{1,1000})(?<=[^\s~])~~/g, 's'],
] as const

/** The text of a block in Markdown (CommonMark 0.31, 6; GitHub's footnotes and deletions) as HTML; HTML inside stays as it is. */
export const writeInline = (text: string, references: References): string => {
  if (!marked.test(text)) return text
  const linked = text
    .replace(code, (_, __, inner: string) => `<code>${kept(escapeHtml(inner.trim()))}</code>`)
    .replace(escaped, (_, mark: string) => kept(mark))
    .replace(/(?: {2,}|\\)\n/g, '<br>\n')
    .replace(bare, (_, address: string) => anchor(address, kept(address)))
    .replace(footnote, (_, name: string) => `<sup>${name}</sup>`)
    .replace(wiki, (_, target: string, words: string | undefined) => words ?? target)
    .replace(image, (_, words: string, address: string) => picture(address, words))
    .replace(link, (_, words: string, address: string) => anchor(address, words))
    .replace(reference, (whole, mark: string, words: string, name: string | undefined) => {
      const address = references.get((name || words).toLowerCase())
      if (address === undefined) return whole
      return mark ? picture(address, words) : anchor(address, words)
    })
  return marks.reduce((html, [mark, name]) => html.replace(mark, `<${name}>$1</${name}>`), linked)
}

/** Characters that are no marks: as references, which no pattern of a mark meets. */
const kept = (text: string): string =>
  text.replace(/[!-/:-@[-`{-~]/g, character => `&#${character.charCodeAt(0)};`)

const anchor = (address: string, words: string): string =>
  /^https?:/i.test(address) ? `<a href="${kept(address)}">${words}</a>` : words

const picture = (address: string, words: string): string =>
  `<img src="${kept(address)}" alt="${kept(words)}">`
