import type { Copy } from '#domain/copy.ts'
import { present } from '#domain/present.ts'
import type { XmlElement, XmlNode } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { isFilled } from '#domain/xml/is-filled.ts'
import { spanOf } from '#domain/xml/span-of.ts'
import { readOwnPage } from './read-own-page.ts'

/** HTML's names for the types of an `element`; those of none are paragraphs. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^headline/, 'h1'],
  [/headline|^question$/, 'h2'],
  [/list$/, 'ul'],
  [/quote/, 'blockquote'],
]

/**
 * The text of an `idf`, which Infomaker's and Naviga's editors write into NewsML-G2: each paragraph is an `element` whose `type` says
 * what it is, and pictures and boxes of facts are `object`s. Source: Infomaker's `writer-format`, `idf-spec.md` and `im-objects-spec.md`.
 */
export const readIdf = (idf: XmlElement, source: string): Copy => {
  const place = findAll(idf, 'group/element').find(({ attributes }) => attributes.type === 'dateline')
  const html = { ...idf, name: 'div', children: idf.children.flatMap(toHtml) }
  return { ...readOwnPage(html, source), ...present({ dateline: spanOf(place, `${source}/idf/dateline`) }) }
}

const toHtml = (node: XmlNode): XmlNode[] => {
  if (typeof node === 'string') return [node]
  const { type = '' } = node.attributes
  if (node.name === 'object') return fromObject(node, type)
  if (type === 'dateline') return []
  if (node.name !== 'element') return [{ ...node, children: node.children.flatMap(toHtml) }]
  const parts = findAll(node, 'p')
  const name = NAMES.find(([types]) => types.test(type))?.[1] ?? (parts.length > 0 ? 'div' : 'p')
  return [asHtml(node, name, node.children.flatMap(toPart), type)]
}

const toPart = (node: XmlNode): XmlNode[] =>
  typeof node === 'object' && node.name === 'list-item' ? [{ ...node, name: 'li' }] : toHtml(node)

/** A picture with its caption and photographer, or what else holds text: a box of facts. Others point elsewhere, but for links within a sentence. */
const fromObject = (object: XmlElement, type: string): XmlNode[] => {
  const text = findDeep(object, 'caption').find(isFilled) ?? findDeep(object, 'text')[0]
  if (type === 'x-im/link') return findDeep(object, 'anchor').flatMap(anchor => anchor.children)
  if (type !== 'x-im/image')
    return text
      ? [asHtml(object, 'div', [object.attributes.title ?? '', ' ', ...text.children].flatMap(toHtml))]
      : []
  const author = findDeep(object, 'link').find(({ attributes }) => attributes.rel === 'author')?.attributes
    .title
  const source = findFirst(object, 'links/link')?.attributes
  return [
    asHtml(object, 'figure', [
      { ...asHtml(object, 'img', []), attributes: { src: source?.url ?? source?.uri ?? '' } },
      asHtml(object, 'figcaption', [...(text?.children ?? []), author ? ` Foto: ${author}` : '']),
    ]),
  ]
}

const asHtml = (from: XmlElement, name: string, children: XmlNode[], type = ''): XmlElement => ({
  ...from,
  name,
  children,
  attributes: type ? { class: type } : {},
})
