import type { Span } from '#domain/copy.ts'
import { namesPlace } from '#domain/formats/reading/names-place.ts'
import { present } from '#domain/present.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { spansOf } from '#domain/xml/spans-of.ts'
import type { ReadCode } from './code-reader.ts'
import { inLanguage } from './in-language.ts'
import { roleOf } from './role-of.ts'

/** Roles of descriptions that are summaries, as opposed to captions and notes. */
const SUMMARY = /^(?:|summary|teaser|abstract|intro|lead|standfirst|preamble)$/

/**
 * The printed lines of `contentMeta` and what belongs to them: byline, dateline, credit, keyword line,
 * summary, urgency, other ids.
 */
export const readTexts = (item: XmlElement, language: string | undefined, readCode: ReadCode) => {
  const meta = findFirst(item, 'contentMeta')
  const read = (name: string): Span | undefined =>
    spansOf(inLanguage(findAll(meta, name), language), `newsml-g2: contentMeta/${name}`)[0]
  const by = spansOf(findAll(meta, 'by'), 'newsml-g2: contentMeta/by')
  const descriptions = inLanguage(findAll(meta, 'description'), language)
  const ids = findAll(meta, 'altId').flatMap(({ attributes, children }) => {
    const value = children
      .filter(child => typeof child === 'string')
      .join('')
      .trim()
    const type = readCode(attributes.type)
    const scheme = type?.scheme === 'id' ? type.code : attributes.type
    return value ? [present({ value, scheme: scheme || undefined })] : []
  })
  return present({
    bylines: by.length > 0 ? by : undefined,
    dateline: placeOf(read('dateline')),
    credit: read('creditline'),
    slugline: read('slugline'),
    urgency: read('urgency'),
    summary: spansOf(
      descriptions.filter(description => SUMMARY.test(roleOf(description))),
      'newsml-g2: contentMeta/description',
    )[0],
    alternateIds: ids.length > 0 ? ids : undefined,
  })
}

/** Reuters puts a time stamp where the dateline should be, which names no place. */
const placeOf = (dateline: Span | undefined): Span | undefined =>
  dateline && namesPlace(dateline.raw) ? dateline : undefined
