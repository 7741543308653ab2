import type { Copy } from '#domain/copy.ts'
import { toHtml } from '#domain/formats/markdown/to-html.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { listOf } from '#domain/json/list-of.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { escapeHtml } from '#domain/markup/escape-html.ts'
import { parseHtml } from '#domain/markup/parse-html.ts'
import { isMarked } from '../text/is-marked.ts'
import { readTextContent } from '../text/read-text-content.ts'
import { readWebText } from '../text/read-web-text.ts'

/** What shows that a text is Markdown: a heading, strong words, a link. */
const markdown = /^#{1,6} \S|\*\*[^\s*][^*\n]{0,300}\*\*|\[[^[\]\n]{1,300}\]\(https?:/m

/** The text of a story in a system's own document: HTML, Markdown, lines, or a rich text, which is a tree of blocks. */
export const readHouseText = (value: JsonValue, source: string): Copy => {
  const { text, at } = plainOf(value)
  if (!text) return readWebText(parseHtml(blocksOf(value).join(''), at), source)
  if (isMarked(text)) return readWebText(parseHtml(text, at), source)
  if (markdown.test(text)) return readWebText(parseHtml(toHtml(text), at), source)
  return readTextContent(text, at, source)
}

/** A string, those of a list, or the one that an object has for it: `{"rendered": "…"}`, `{"value": "…"}`. */
const plainOf = (value: JsonValue): JsonValue => {
  const { items } = value
  if (items.length > 0 && items.every(({ kind }) => kind === 'string'))
    return { ...value, text: items.map(({ text }) => text).join('\n\n') }
  return (
    ['rendered', 'processed', 'html', 'value', 'raw', 'markdown', '$t', '#text']
      .flatMap(name => memberOf(value, name) ?? [])
      .find(({ kind }) => kind === 'string') ?? value
  )
}

/** Where a rich text holds what is within: Slate, Lexical, Sanity and Strapi; Contentful, ProseMirror; Editor.js. */
const holders = ['children', 'content', 'blocks', 'data', 'root', 'document']
/** How deep a rich text nests at most. */
const MAX_DEPTH = 20

const within = (node: JsonValue): JsonValue[] => [
  ...node.items,
  ...holders.flatMap(name => listOf(node, name)).filter(({ kind }) => kind !== 'string'),
]

const typeOf = (node: JsonValue): string =>
  ['type', 'nodeType', '_type', 'style'].map(name => memberOf(node, name)?.text ?? '').join(' ')

const ownText = ({ kind, ...node }: JsonValue): string =>
  (kind === 'string'
    ? node.text
    : (memberOf({ kind, ...node }, 'text') ?? memberOf({ kind, ...node }, 'value'))?.text) ?? ''

const allText = (node: JsonValue, depth = 0): string =>
  depth > MAX_DEPTH
    ? ''
    : toMarkup(ownText(node)) +
      within(node)
        .map(each => allText(each, depth + 1))
        .join('')

const toMarkup = (text: string): string => (isMarked(text) ? text : escapeHtml(text).replaceAll('\n', '<br>'))

/** A word or a link within a paragraph. */
const isInline = (node: JsonValue): boolean =>
  /^\s*(?:text|span|link|hyperlink|mention)?\s*$/i.test(typeOf(node)) &&
  node.kind === 'object' &&
  allText(node) !== ''

const blocksOf = (node: JsonValue, depth = 0): string[] => {
  const inner = within(node)
  if (depth > MAX_DEPTH) return []
  const isBlock = node.kind !== 'array' && (inner.length === 0 || inner.some(isInline))
  if (!isBlock) return inner.flatMap(each => blocksOf(each, depth + 1))
  const text = allText(node)
  const name = /head|\bh[1-6]\b/i.test(typeOf(node)) ? 'h2' : /quote/i.test(typeOf(node)) ? 'blockquote' : 'p'
  return text.trim() ? [`<${name}>${text}</${name}>`] : []
}
