import { toHtml as markdownToHtml } from '#domain/formats/markdown/to-html.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { listOf } from '#domain/json/list-of.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { escapeHtml } from '#domain/markup/escape-html.ts'

/** How deep components nest at most. */
const MAX_DEPTH = 8

const pictures: ReadonlySet<string> = new Set(['photo', 'figure', 'image', 'portrait', 'gallery', 'mosaic'])
const captions: ReadonlySet<string> = new Set(['caption', 'photographer', 'illustrator'])
/** What is shown from somewhere else. */
const embeds =
  /^(?:tweet|instagram|facebook_?post|tiktok|embed(?:web)?video|video|audio|music|podcast|map|place|arkit|quicklook)$/

/**
 * The HTML of an article's components (Apple News Format 1.7 and later). Title, byline and pull quotes are none of its text, nor are components
 * that are hidden, advertisements and links to other articles; whatever holds components is what it holds.
 */
export const toHtml = (components: readonly JsonValue[], depth = 0): string =>
  depth > MAX_DEPTH
    ? ''
    : components
        .map((component, index) => {
          if (memberOf(component, 'hidden')?.text === 'true') return ''
          if (!pictures.has(roleOf(component))) return componentToHtml(component, depth + 1)
          const next = components.slice(index + 1)
          const end = next.findIndex(({ members }) => !captions.has(members.get('role')?.text ?? ''))
          return figure(component, next.slice(0, end < 0 ? undefined : end))
        })
        .join('\n')

export const roleOf = (component: JsonValue): string => memberOf(component, 'role')?.text ?? ''

/** A component's own text as HTML: it is HTML, Markdown, or lines that are paragraphs. */
export const textToHtml = (holder: JsonValue | undefined): string => {
  const { text = '' } = (holder?.kind === 'object' ? memberOf(holder, 'text') : holder) ?? {}
  switch (memberOf(holder, 'format')?.text) {
    case 'html':
      return text
    case 'markdown':
      return markdownToHtml(text)
    default:
      return text
        .split(/\n+/)
        .map(line => `<p>${escapeHtml(line)}</p>`)
        .join('\n')
  }
}

const componentToHtml = (component: JsonValue, depth: number): string => {
  const role = roleOf(component)
  const inner = listOf(component, 'components')
  if (inner.length > 0) return toHtml(inner, depth)
  if (embeds.test(role))
    return `<iframe src="${escapeHtml(memberOf(component, 'URL')?.text ?? '')}"></iframe>`
  switch (role) {
    case 'body':
      return `<div>${textToHtml(component)}</div>`
    case 'quote':
      return `<blockquote>${textToHtml(component)}</blockquote>`
    case 'htmltable':
      return memberOf(component, 'html')?.text ?? ''
    case 'datatable':
      return table(component)
    case 'divider':
      return '<hr>'
    default: {
      const level = /^heading([1-6]?)$/.exec(role)?.[1]
      return level === undefined ? '' : `<h${level || 2}>${inline(component)}</h${level || 2}>`
    }
  }
}

/** A text of one line, without the paragraph around it. */
const inline = (holder: JsonValue | undefined): string =>
  textToHtml(holder)
    .replace(/<\/?(?:p|div|h[1-6])>\s*/g, ' ')
    .trim()

/** Pictures, with a caption of their own or the one that stands under them. */
const figure = (picture: JsonValue, under: readonly JsonValue[]): string => {
  const items = listOf(picture, 'items')
  const below = under.map(inline).join(' ')
  return (items.length > 0 ? items : [picture])
    .map(item => {
      const caption = below || inline(memberOf(item, 'caption'))
      const address = escapeHtml(memberOf(item, 'URL')?.text ?? memberOf(item, 'imageURL')?.text ?? '')
      return `<figure><img src="${address}"><figcaption>${caption}</figcaption></figure>`
    })
    .join('\n')
}

/** A table of records, whose descriptors name the columns. */
const table = (component: JsonValue): string => {
  const columns = listOf(component, 'data.descriptors')
  const keys = columns.map(column => memberOf(column, 'key')?.text ?? '')
  const head = columns.map(column => `<th>${inline(memberOf(column, 'label'))}</th>`)
  const rows = listOf(component, 'data.records').map(
    record => `<tr>${keys.map(key => `<td>${inline(memberOf(record, key))}</td>`).join('')}</tr>`,
  )
  return `<table><tr>${head.join('')}</tr>${rows.join('')}</table>`
}
