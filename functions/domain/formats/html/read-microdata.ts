import type { Copy, Span } from '../../copy.ts'
import { hasClass } from '../../markup/has-class.ts'
import { present } from '../../present.ts'
import { attributeSpan } from '../../xml/attribute-span.ts'
import type { XmlElement } from '../../xml/element.ts'
import { findDeep } from '../../xml/find-deep.ts'
import { spanOf } from '../../xml/span-of.ts'

/** Items of schema.org that are a story. */
const STORY = /schema\.org\/(?:\w*NewsArticle|Article|BlogPosting|Report\w*)$/i

/**
 * What a page marks of its story where it shows it: the microdata of an article of schema.org, else links of `rel="author"` and the dates that
 * microformats name (`dt-published`, hAtom's `published`).
 */
export const readMicrodata = (page: XmlElement): Omit<Copy, 'blocks' | 'format'> => {
  const all = findDeep(page, '*')
  const item = all.find(({ attributes }) => STORY.test(attributes.itemtype?.trim() ?? ''))
  const within = findDeep(item, '*').filter(({ attributes }) => attributes.itemprop)
  const read = (name: string): Span[] =>
    within
      .filter(element => propertiesOf(element).includes(name))
      .flatMap(element => spanOfProperty(element, name) ?? [])
  const marked = item ? [] : all
  const timed = (...names: string[]): Span | undefined =>
    marked
      .filter(element => names.some(name => hasClass(element, name)))
      .flatMap(element => attributeSpan(element, 'datetime', `html: .${names[0]}`) ?? [])[0]
  const links = marked.filter(
    ({ name, attributes }) => name === 'a' && attributes.rel?.toLowerCase() === 'author',
  )
  const authors = distinct([
    ...read('author'),
    ...links.flatMap(link => spanOf(link, 'html: a[rel=author]') ?? []),
  ])
  const published = read('datePublished')[0] ?? timed('dt-published', 'published', 'entry-date')
  const modified = read('dateModified')[0] ?? timed('dt-updated', 'updated')
  return present({
    headline: read('headline')[0],
    summary: read('description')[0],
    bylines: authors.length > 0 ? authors : undefined,
    agency: read('publisher')[0],
    copyrightHolder: read('copyrightHolder')[0],
    firstCreated: modified && published,
    versionCreated: modified ?? published,
  })
}

const propertiesOf = ({ attributes }: XmlElement): string[] => attributes.itemprop?.split(/\s+/) ?? []

/** What a property says: the name of the thing that it is, its machine's form, or its text. */
const spanOfProperty = (element: XmlElement, property: string): Span | undefined => {
  const source = `html: itemprop=${property}`
  const name = findDeep(element, '*').find(inner => propertiesOf(inner).includes('name'))
  if ('itemscope' in element.attributes) return name && spanOfProperty(name, property)
  return (
    attributeSpan(element, 'content', source) ??
    attributeSpan(element, 'datetime', source) ??
    spanOf(element, source)
  )
}

const distinct = (spans: readonly Span[]): Span[] => [
  ...new Map(spans.map(span => [span.raw, span])).values(),
]
