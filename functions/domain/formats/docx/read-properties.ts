import type { Copy, Span } from '#domain/copy.ts'
import { present } from '#domain/present.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { parseXml } from '#domain/xml/parse-xml.ts'
import { spanOf } from '#domain/xml/span-of.ts'

/**
 * What a Word file states in its core properties (ECMA-376 part 2, 11): times, language, keywords, category, titles; and that it is a draft.
 */
export const readProperties = (xml: string | undefined): Partial<Copy> => {
  const parsed = xml === undefined ? undefined : parseXml(xml)
  if (!parsed?.ok) return {}
  const { root } = parsed.value
  const category = property(root, 'category')
  const keywords = (property(root, 'keywords')?.raw ?? '')
    .split(/[,;]/)
    .map(name => name.trim())
    .filter(name => name !== '')
  const state = property(root, 'contentStatus')
  const isDraft = /^(?:draft|entwurf|brouillon|borrador|bozza|concept|utkast)$/i.test(state?.raw ?? '')
  return present({
    ...(isDraft && { status: 'withheld' as const, statusFrom: state }),
    firstCreated: property(root, 'created'),
    versionCreated: property(root, 'modified'),
    language: property(root, 'language'),
    titles: ['title', 'subject', 'description', 'contentStatus'].flatMap(name => property(root, name) ?? []),
    sections: category && [category],
    subjects: keywords.length > 0 ? keywords.map(name => ({ name })) : undefined,
  })
}

/** A property without a place, since it is in a part of the archive that nobody sees. */
const property = (root: XmlElement, name: string): Span | undefined => {
  const span = spanOf(findFirst(root, name), `docx: core/${name}`)
  return span && { raw: span.raw, source: span.source }
}
