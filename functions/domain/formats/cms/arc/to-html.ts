import type { JsonValue } from '#domain/json/json-value.ts'
import { listOf } from '#domain/json/list-of.ts'
import { memberOf } from '#domain/json/member-of.ts'

/** How deep lists and quotes nest at most. */
const MAX_DEPTH = 8

/**
 * The HTML of a story's `content_elements` (ANS 0.6-0.10): text, headers, lists, quotes, tables and raw HTML, and groups of them. Pull quotes
 * repeat the story; links to others, cards, forms and media are none of its text.
 */
export const toHtml = (elements: readonly JsonValue[], depth = 0): string =>
  depth > MAX_DEPTH ? '' : elements.map(element => elementToHtml(element, depth + 1)).join('\n')

const elementToHtml = (element: JsonValue, depth: number): string => {
  const content = memberOf(element, 'content')?.text ?? ''
  switch (memberOf(element, 'type')?.text) {
    case 'text':
      return `<p>${content}</p>`
    case 'header':
      return `<h2>${content}</h2>`
    case 'raw_html':
      return content
    case 'code':
      return `<pre>${content}</pre>`
    case 'correction':
      return `<p>${memberOf(element, 'text')?.text ?? ''}</p>`
    case 'divider':
      return '<hr>'
    case 'element_group':
      return inner(element, depth)
    case 'list': {
      const name = memberOf(element, 'list_type')?.text === 'ordered' ? 'ol' : 'ul'
      const items = listOf(element, 'items').map(item => `<li>${inner(item, depth)}</li>`)
      return `<${name}>${items.join('')}</${name}>`
    }
    case 'blockquote':
    case 'quote':
      return memberOf(element, 'subtype')?.text === 'pullquote'
        ? ''
        : `<blockquote>${inner(element, depth)}</blockquote>`
    case 'table':
      return `<table>${[listOf(element, 'header'), ...listOf(element, 'rows').map(({ items }) => items)]
        .map(
          row => `<tr>${row.map(cell => `<td>${memberOf(cell, 'content')?.text ?? ''}</td>`).join('')}</tr>`,
        )
        .join('')}</table>`
    default:
      return ''
  }
}

/** What a group, an item of a list or a quote holds: text of its own, or elements, and who is quoted. */
const inner = (element: JsonValue, depth: number): string => {
  const parts = [...listOf(element, 'content_elements')]
  const nested = memberOf(element, 'type')?.text === 'list' ? [element] : parts
  const own = memberOf(element, 'content')?.text ?? ''
  const cited = memberOf(element, 'citation.content')?.text
  return `${own}${toHtml(nested, depth)}${cited ? `<p>${cited}</p>` : ''}`
}
