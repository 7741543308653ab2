import type { Span } from '#domain/copy.ts'
import { isOrder } from '#domain/normalize/notice/is-order.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { parseXml } from '#domain/xml/parse-xml.ts'
import { textOf } from '#domain/xml/text-of.ts'
import type { Parts } from './open-parts.ts'

const head = /^word\/(?:header|footer)\d*\.xml$/
const story = /^word\/(?:document|footnotes|endnotes)\.xml$/

/**
 * What stands around the text: all of the running heads, where press offices set an embargo, and of the watermark. Comments that are not resolved,
 * hidden text and a house's own properties are read only for orders to hold or kill.
 */
export const readMargins = (parts: Parts): Span[] => {
  const done = paragraphsOf(parts, path => path === 'word/commentsExtended.xml', 'commentEx').flatMap(
    ({ attributes }) => (attributes['w15:done'] === '1' ? [attributes['w15:paraId']] : []),
  )
  const comments = paragraphsOf(parts, path => path === 'word/comments.xml')
    .filter(({ attributes }) => !done.includes(attributes['w14:paraId'] ?? ''))
    .map(textOf)
  const hidden = paragraphsOf(
    parts,
    path => story.test(path) && (parts[path]?.includes(':vanish') ?? false),
  ).map(paragraph =>
    findDeep(paragraph, 'r')
      .filter(run => findFirst(run, 'rPr/vanish'))
      .map(textOf)
      .join(''),
  )
  const watermarks = paragraphsOf(parts, path => head.test(path), 'textpath').map(
    ({ attributes }) => attributes.string ?? '',
  )
  const own = paragraphsOf(parts, path => path === 'docProps/custom.xml', 'property').map(textOf)
  return [
    ...spans(paragraphsOf(parts, path => head.test(path)).map(textOf), 'running head'),
    ...spans(watermarks, 'watermark'),
    ...spans(own.filter(isOrder), 'property'),
    ...spans(comments.filter(isOrder), 'comment'),
    ...spans(hidden.filter(isOrder), 'hidden text'),
  ]
}

const spans = (texts: readonly string[], name: string): Span[] =>
  texts
    .map(text => text.replace(/\s+/g, ' ').trim())
    .flatMap(raw => (raw === '' ? [] : [{ raw, source: `docx: ${name}` }]))

const paragraphsOf = (parts: Parts, isOne: (path: string) => boolean, name = 'p'): XmlElement[] =>
  Object.entries(parts)
    .filter(([path]) => isOne(path))
    .flatMap(([, xml]) => {
      const parsed = parseXml(xml)
      return parsed.ok ? findDeep(parsed.value.root, name) : []
    })
