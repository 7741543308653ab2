import type { Copy } from '#domain/copy.ts'
import { readNitfElement } from '#domain/formats/nitf/reading/read-nitf-element.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { parseXml } from '#domain/xml/parse-xml.ts'
import { rootName } from '#domain/xml/root-name.ts'
import { readTextContent } from './read-text-content.ts'

/**
 * The text of a value that a format holds as one escaped string: a NITF document, HTML, or lines. All places
 * are that of the string, `at`, since its lines are not those of the drop. `source` names the element.
 */
export const readMarkedText = (
  text: string,
  at: XmlElement['at'],
  source: string,
  receivedAt: string,
): Copy => {
  const parsed = rootName(text)?.toLowerCase() === 'nitf' ? parseXml(text.trimStart()) : undefined
  const copy = parsed?.ok ? readNitfElement(parsed.value.root, receivedAt) : readTextContent(text, at, source)
  return placeAll(copy, at)
}

/** A copy with the same place for everything in it. */
const placeAll = <T>(value: T, at: XmlElement['at']): T => {
  if (Array.isArray(value)) return value.map(item => placeAll(item, at)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, name === 'at' ? at : placeAll(member, at)]),
  ) as T
}
