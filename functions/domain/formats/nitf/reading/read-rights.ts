import type { Span } from '#domain/copy.ts'
import { limitToCountries } from '#domain/formats/reading/limit-to-countries.ts'
import { present } from '#domain/present.ts'
import { attributeSpan } from '#domain/xml/attribute-span.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { isFilled } from '#domain/xml/is-filled.ts'

/** Attributes of `doc.rights` that keep their name, since they say nothing without it. */
const NAMED = ['geography', 'enddate']

/** A `type` that says which right it is, and no condition (AP). */
const KIND = /^copyright$/i

/**
 * `docdata/doc.copyright` and `doc.rights`: holder, year, conditions of use, and the agent, who distributes.
 */
export const readRights = (docdata: XmlElement | undefined) => {
  const copyright = findFirst(docdata, 'doc.copyright')
  const rights = findAll(docdata, 'doc.rights').filter(isFilled)
  const usageTerms = rights.flatMap(termsOf)
  return present({
    copyrightHolder:
      attributeSpan(copyright, 'holder', 'nitf: docdata/doc.copyright/@holder') ??
      attributeSpan(rights[0], 'owner', 'nitf: docdata/doc.rights/@owner'),
    copyrightYear: attributeSpan(copyright, 'year', 'nitf: docdata/doc.copyright/@year'),
    distributor: attributeSpan(rights[0], 'agent', 'nitf: docdata/doc.rights/@agent'),
    usageTerms: usageTerms.length > 0 ? usageTerms : undefined,
  })
}

const termsOf = (rights: XmlElement): Span[] => {
  const plain = ['type', 'limitations']
    .map(name => attributeSpan(rights, name, `nitf: docdata/doc.rights/@${name}`))
    .filter(span => span && !KIND.test(span.raw))
  const named = NAMED.map(name => {
    const span = attributeSpan(rights, name, `nitf: docdata/doc.rights/@${name}`)
    return span && { ...span, raw: `${name}="${span.raw}"` }
  })
  const isIso = /iso|^$/i.test(rights.attributes['code-source'] ?? rights.attributes['code.source'] ?? '')
  const codes = ['location-code', 'location.code'].map(name => {
    const span = attributeSpan(rights, name, `nitf: docdata/doc.rights/@${name}`)
    const raw = isIso ? limitToCountries(span?.raw.split(/[\s,]+/) ?? [], true) : `${name}="${span?.raw}"`
    return span && { ...span, raw }
  })
  return [...plain, ...named, ...codes].filter(span => span !== undefined)
}
