import type { Span } from '#domain/copy.ts'
import { present } from '#domain/present.ts'
import { attributeSpan } from '#domain/xml/attribute-span.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { spanOf } from '#domain/xml/span-of.ts'
import { spansOf } from '#domain/xml/spans-of.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { readByline } from './read-byline.ts'
import { readDateline } from './read-dateline.ts'
import { readRightsText } from './read-rights-text.ts'

/**
 * What `body.head` and `body.end` state; `head/title` serves as headline, `nitf/@baselang` as language. The New York Times repeats a printed byline for
 * indexes: `normalized_byline`, "Roe, Jane".
 */
export const readBodyHead = (nitf: XmlElement) => {
  const head = findFirst(nitf, 'body/body.head')
  const signed = findAll(head, 'byline')
  const printed = signed.filter(({ attributes }) => !attributes.class?.startsWith('normalized'))
  const bylines = (printed.length > 0 ? printed : signed).map(readByline).filter(span => span !== undefined)
  const inWords = readRightsText(head)
  const terms = [...termsOf(head), ...(inWords.usageTerms ?? [])]
  const remarks = spansOf(findAll(head, 'hedline/hl2').filter(isRemark), 'nitf: body.head/hedline/hl2').map(
    span => ({ ...span, kind: 'note' as const }),
  )
  const taglines = ['tagline', 'bibliography'].flatMap(name =>
    spansOf(findAll(nitf, `body/body.end/${name}`), `nitf: body.end/${name}`),
  )
  const fixture = findFirst(nitf, 'head/docdata/fixture')
  return present({
    language: languageOf(nitf),
    headline: headlineOf(nitf, head),
    summary:
      spanOf(findFirst(head, 'abstract'), 'nitf: body.head/abstract') ??
      spansOf(findAll(head, 'hedline/hl2').filter(isSummary), 'nitf: body.head/hedline/hl2')[0],
    asides: remarks.length > 0 ? remarks : undefined,
    bylines: bylines.length > 0 ? bylines : undefined,
    dateline: readDateline(findFirst(head, 'dateline')),
    distributor:
      spanOf(findFirst(head, 'distributor'), 'nitf: body.head/distributor') ??
      spanOf(findFirst(head, 'rights/rights.agent'), 'nitf: body.head/rights/rights.agent'),
    copyrightHolder: spanOf(findFirst(head, 'rights/rights.owner'), 'nitf: body.head/rights/rights.owner'),
    copyrightNotice: inWords.copyrightNotice,
    usageTerms: terms.length > 0 ? terms : undefined,
    taglines: taglines.length > 0 ? taglines : undefined,
    titles: [
      ...spansOf(findAll(head, 'hedline/hl2'), 'nitf: body.head/hedline/hl2'),
      ...spansOf(findAll(nitf, 'head/title'), 'nitf: head/title'),
      attributeSpan(fixture, 'fix-id', 'nitf: docdata/fixture/@fix-id'),
    ].filter(span => span !== undefined),
  })
}

/** What the desk says of this version under the headline, in parentheses: "(Actualiza con declaraciones)" (EFE). */
const isRemark = (title: XmlElement): boolean => /^\s*\(.*\)\s*$/s.test(textOf(title))

/** AP gives the headline that the story had before as a second title, which sums up nothing. */
const isSummary = (title: XmlElement): boolean =>
  !isRemark(title) && title.attributes.id !== 'originalHeadline'

/** AP writes `headline` instead of NITF's `hedline`. */
const headlineOf = (nitf: XmlElement, head: XmlElement | undefined): Span | undefined => {
  for (const path of ['hedline/hl1', 'headline/hl1', 'hedline', 'headline']) {
    const span = spanOf(findFirst(head, path), `nitf: body.head/${path}`)
    if (span) return span
  }
  return spanOf(findFirst(nitf, 'head/title'), 'nitf: head/title')
}

const languageOf = (nitf: XmlElement): Span | undefined =>
  attributeSpan(nitf, 'baselang', 'nitf: nitf/@baselang') ??
  attributeSpan(nitf, 'xml:lang', 'nitf: nitf/@xml:lang') ??
  attributeSpan(findFirst(nitf, 'body'), 'xml:lang', 'nitf: body/@xml:lang')

const termsOf = (head: XmlElement | undefined): Span[] =>
  ['rights.type', 'rights.limitations', 'rights.geography'].flatMap(name =>
    spansOf(findAll(head, `rights/${name}`), `nitf: body.head/rights/${name}`).map(span =>
      medium.test(span.raw) ? { ...span, raw: `${span.raw.trim()} only` } : span,
    ),
  )

/** A kind of rights that is a medium is for that alone. */
const medium = /^\s*(?:print|online|web|digital|broadcast|tv|radio)(?: rights)?\s*$/i
