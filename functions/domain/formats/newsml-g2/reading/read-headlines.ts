import type { Copy, Span } from '#domain/copy.ts'
import { standInHeadline } from '#domain/formats/reading/stand-in-headline.ts'
import { titlesOf } from '#domain/formats/reading/text/titles-of.ts'
import { present } from '#domain/present.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { spanOf } from '#domain/xml/span-of.ts'
import { spansOf } from '#domain/xml/spans-of.ts'
import { inLanguage } from './in-language.ts'
import { roleOf } from './role-of.ts'

/** Roles of headlines other than the main one. */
const BESIDE = /sub|short|kicker|over|catch|teaser|web|sms|alt|mobile|seo|social/

/**
 * The headline: the main one of `contentMeta` in the item's language, else the item's `title`, else the
 * content's own; the others are `titles`, as are all notes and
 * descriptions: a desk may give orders in those that no field takes. An item without any, such as a flash or a kill, gets the next best text that names it.
 */
export const readHeadlines = (item: XmlElement, content: Copy, language: string | undefined) => {
  const headlines = inLanguage(findAll(item, 'contentMeta/headline'), language)
    .map(element => ({ element, span: spanOf(element, 'newsml-g2: contentMeta/headline') }))
    .filter((found): found is { element: XmlElement; span: Span } => found.span !== undefined)
  const main =
    headlines.find(({ element }) => roleOf(element) === '') ??
    headlines.find(({ element }) => !BESIDE.test(roleOf(element))) ??
    headlines[0]
  const title = spanOf(findFirst(item, 'itemMeta/title'), 'newsml-g2: itemMeta/title')
  const slugline = spanOf(findFirst(item, 'contentMeta/slugline'), 'newsml-g2: contentMeta/slugline')
  const note = spanOf(findFirst(item, 'itemMeta/edNote'), 'newsml-g2: itemMeta/edNote')
  const notes = [
    'itemMeta/signal/note',
    'itemMeta/edNote',
    'contentMeta/edNote',
    'contentMeta/description',
  ].flatMap(path => spansOf(findAll(item, path), `newsml-g2: ${path}`))
  return present({
    titles: [
      ...headlines.map(({ span }) => span),
      ...notes,
      ...(title ? [title] : []),
      ...titlesOf(content),
    ].filter(span => span !== main?.span),
    headline:
      main?.span ?? content.headline ?? title ?? standInHeadline(content.blocks, [slugline, note], item),
  })
}
