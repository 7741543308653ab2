import type { Copy, Span } from '#domain/copy.ts'
import { present } from '#domain/present.ts'
import { attributeSpan } from '#domain/xml/attribute-span.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { spanOf } from '#domain/xml/span-of.ts'
import { spansOf } from '#domain/xml/spans-of.ts'
import { standInHeadline } from '../reading/stand-in-headline.ts'
import { titlesOf } from '../reading/text/titles-of.ts'
import type { Story } from './find-stories.ts'
import { nearestAll } from './nearest.ts'
import { readAdministrative } from './read-administrative.ts'
import { readDescriptive } from './read-descriptive.ts'
import { readLines } from './read-lines.ts'
import { readRights } from './read-rights.ts'
import { toMedia } from './to-media.ts'

/**
 * What the components around a story state, the innermost first, and what its content states that they leave
 * out.
 */
export const readComponent = (
  item: XmlElement,
  { path, titles, summaries, media }: Story,
  content: Copy,
  receivedAt: string,
) => {
  const label = spanOf(findFirst(item, 'Identification/NameLabel'), 'newsml-1: Identification/NameLabel')
  const lines = readLines(path)
  const administrative = readAdministrative(path)
  const slugline = lines.slugline ?? content.slugline ?? label ?? readLabel(item)
  const title = titles.map(each => spanOf(each, 'newsml-1: NewsComponent[Title]')).find(span => span)
  const all = [...(content.media ?? []), ...media.map(each => toMedia(each, receivedAt))]
  const rights = readRights(path, receivedAt)
  const usageTerms = [...(rights.usageTerms ?? []), ...(lines.usageTerms ?? [])]
  return present({
    ...administrative,
    ...readDescriptive(item, path, content.subjects),
    ...rights,
    ...lines,
    headline:
      lines.headline ??
      title ??
      content.headline ??
      standInHeadline(content.blocks, [slugline, lines.editorNote], item),
    summary:
      content.summary ??
      lines.summary ??
      summaries.map(each => spanOf(each, 'newsml-1: NewsComponent[Abstract]')).find(span => span),
    slugline,
    titles: [...(lines.titles ?? []), ...readComments(item, path), ...titlesOf(content)],
    usageTerms: usageTerms.length > 0 ? usageTerms : content.usageTerms,
    dateline: lines.dateline ?? content.dateline ?? readOrigin(path),
    bylines: lines.bylines ?? content.bylines ?? administrative.bylines,
    media: all.length > 0 ? all : undefined,
  })
}

/** The city where a story was written; a location without that role is what it is about. */
const readOrigin = (path: readonly XmlElement[]): Span | undefined => {
  const [city] = ['DescriptiveMetadata', 'DescriptiveMetada']
    .flatMap(name => nearestAll(path, `${name}/Location`, isOrigin))
    .flatMap(location => findAll(location, 'Property'))
    .filter(({ attributes }) => attributes.FormalName === 'City')
  return attributeSpan(city, 'Value', 'newsml-1: DescriptiveMetadata/Location[Origin]')
}

const isOrigin = ({ attributes }: XmlElement): boolean => attributes.HowPresent === 'Origin'

/** What a desk says of an item, and of the components around its story. */
const readComments = (item: XmlElement, path: readonly XmlElement[]): Span[] =>
  spansOf(
    [item, ...path].flatMap(each => findAll(each, 'Comment')),
    'newsml-1: Comment',
  )

/** A label of the item that is typed as its slug. */
const readLabel = (item: XmlElement): Span | undefined => {
  const label = findAll(item, 'Identification/Label').find(each =>
    /slug/i.test(findFirst(each, 'LabelType')?.attributes.FormalName ?? ''),
  )
  return spanOf(findFirst(label, 'LabelText'), 'newsml-1: Identification/Label/LabelText')
}
