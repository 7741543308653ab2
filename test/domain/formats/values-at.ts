import { findAll } from '#domain/xml/find-all.ts'
import { parseXml } from '#domain/xml/parse-xml.ts'
import { textOf } from '#domain/xml/text-of.ts'

/**
 * What a document has at a path below its root: texts of elements ("head/title"), or values of an attribute
 * ("head/docdata/@class").
 */
export const valuesAt = (text: string, path: string): string[] => {
  const parsed = parseXml(text)
  if (!parsed.ok) throw new Error(parsed.rejection.detail)
  const { root } = parsed.value
  const attribute = /(?:^|\/)@([\w:.-]+)$/.exec(path)
  const way = attribute ? path.slice(0, attribute.index) : path
  const elements = way === '' ? [root] : findAll(root, way)
  return elements.flatMap(element => {
    const value = attribute ? element.attributes[attribute[1] ?? ''] : textOf(element)
    return value === undefined ? [] : [value.replace(/\s+/g, ' ').trim()]
  })
}
