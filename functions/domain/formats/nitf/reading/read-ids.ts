import { present } from '#domain/present.ts'
import { attributeSpan } from '#domain/xml/attribute-span.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import type { AlternateId } from '#schemas/article.ts'

/**
 * Identifiers: the first `doc-id` is the document's; others and the `du-key` are alternates, whose scheme is
 * `regsrc`.
 */
export const readIds = (docdata: XmlElement | undefined) => {
  const [own, ...others] = findAll(docdata, 'doc-id').filter(({ attributes }) =>
    attributes['id-string']?.trim(),
  )
  const duKey = findFirst(docdata, 'du-key')
  const key = attributeSpan(duKey, 'key', 'nitf: docdata/du-key/@key')
  const alternates: AlternateId[] = [
    ...(key ? [{ value: key.raw, scheme: 'du-key' }] : []),
    ...others.map(toAlternate).filter(id => id !== undefined),
  ]
  return present({
    sourceId: attributeSpan(own, 'id-string', 'nitf: docdata/doc-id/@id-string') ?? key,
    sourceVersion:
      attributeSpan(duKey, 'version', 'nitf: docdata/du-key/@version') ??
      attributeSpan(duKey, 'generation', 'nitf: docdata/du-key/@generation'),
    alternateIds: alternates.length > 0 ? alternates : undefined,
  })
}

const toAlternate = (element: XmlElement): AlternateId | undefined => {
  const value = attributeSpan(element, 'id-string', '')?.raw
  return value ? present({ value, scheme: element.attributes.regsrc || undefined }) : undefined
}
