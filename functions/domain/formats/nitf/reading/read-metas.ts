import type { Span } from '#domain/copy.ts'
import { readPublicationStatus } from '#domain/formats/reading/state/read-publication-status.ts'
import { generator } from '#domain/formats/writing/generator.ts'
import { present } from '#domain/present.ts'
import { attributeSpan } from '#domain/xml/attribute-span.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'

/** Names that agencies give the keyword line in `meta`: AAP uses ANPA's, NTB its own. */
const SLUG = /^(?:slug|slugline|anpa-keyword|ntbstikkord)$/
const LANGUAGE = /^(?:language|lang|dc\.language)$/
const ORIGIN = /^(?:origin|source|agency|dc\.source)$/
const CREDIT = /^creditline$/
const CREATED = /^date\.created$/
const EMBARGO = /^embargo(?:ed|[-_.]?(?:date|until|time))?$/
const USAGE = /^(?:usage[-_.]?terms?|(?:usage[-_.]?)?restrictions?|dcterms\.accessrights)$/
const STATUS = /^(?:status|pub[-_.]?status|management[-_.]status)$/
const COPYRIGHT = /^(?:copyright|dc\.rights)$/

/**
 * What `head/meta` adds to NITF's elements: keyword line, language, author, credit line, first date, embargo,
 * rights holder, conditions of use, a status that kills or holds, and whether Wiredesk wrote the document.
 */
export const readMetas = (nitf: XmlElement) => {
  const metas = findAll(nitf, 'head/meta')
  const all = (name: RegExp): Span[] =>
    metas
      .filter(({ attributes }) => name.test(attributes.name?.toLowerCase() ?? ''))
      .flatMap(meta => attributeSpan(meta, 'content', `nitf: head/meta[${meta.attributes.name}]`) ?? [])
  const read = (name: RegExp): Span | undefined => all(name)[0]
  const usageTerms = all(USAGE)
  const stopped = all(STATUS)
    .map(statusFrom => ({ status: readPublicationStatus(statusFrom.raw), statusFrom }))
    .find(({ status }) => status && status !== 'usable')
  return present({
    slugline: read(SLUG),
    language: read(LANGUAGE),
    agency: read(ORIGIN),
    credit: read(CREDIT),
    firstCreated: read(CREATED),
    embargo: read(EMBARGO),
    copyrightHolder: read(COPYRIGHT),
    usageTerms: usageTerms.length > 0 ? usageTerms : undefined,
    ...stopped,
    isStory: read(/^generator$/)?.raw === generator ? (true as const) : undefined,
  })
}
