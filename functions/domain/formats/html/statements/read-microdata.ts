import type { Copy, Span } from '#domain/copy.ts'
import { present } from '#domain/present.ts'
import { attributeSpan } from '#domain/xml/attribute-span.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { spanOf } from '#domain/xml/span-of.ts'

/** The schema.org items that are a story, as microdata (`itemtype`) and as RDFa (`typeof`) name them. */
const STORY = /(?:^|schema\.org\/|schema:)(?:\w*NewsArticle|Article|BlogPosting|Report\w*)$/i

/** What a page states about its story in the microdata or RDFa of a schema.org article. */
export const readMicrodata = (page: XmlElement): Omit<Copy, 'blocks' | 'format'> => {
  const item = findDeep(page, '*').find(({ attributes }) =>
    STORY.test((attributes.itemtype ?? attributes.typeof)?.trim() ?? ''),
  )
  const within = propertiesIn(item)
  const read = (name: string): Span[] =>
    within
      .filter(element => propertiesOf(element).includes(name))
      .flatMap(element => spanOfProperty(element, name) ?? [])
  const authors = [...new Map(read('author').map(span => [span.raw, span])).values()]
  const published = read('datePublished').find(hasYear)
  const modified = read('dateModified').find(hasYear)
  const terms = ['license', 'usageInfo', 'conditionsOfAccess'].flatMap(read)
  return present({
    headline: read('headline')[0],
    summary: read('description')[0],
    bylines: authors.length > 0 ? authors : undefined,
    service: read('publisher')[0],
    copyrightHolder: read('copyrightHolder')[0],
    usageTerms: terms.length > 0 ? terms : undefined,
    copyrightYear: read('copyrightYear')[0],
    firstCreated: modified && published,
    versionCreated: modified ?? published,
  })
}

/** The elements that hold a property of the item itself: what is within another item, such as a comment, is that one's. */
const propertiesIn = (item: XmlElement | undefined): XmlElement[] =>
  (item?.children ?? []).flatMap(child => {
    if (typeof child === 'string') return []
    const own = propertiesOf(child).length > 0 ? [child] : []
    return isItem(child) ? own : [...own, ...propertiesIn(child)]
  })

const isItem = ({ attributes }: XmlElement): boolean => 'itemscope' in attributes || 'typeof' in attributes

const propertiesOf = ({ attributes }: XmlElement): string[] =>
  (attributes.itemprop ?? attributes.property)?.split(/\s+/).map(name => name.replace(/^schema:/, '')) ?? []

const hasYear = ({ raw }: Span): boolean => /\p{Nd}{4}/u.test(raw)

/** The value of a property: the name of a thing, a machine-readable form, or the text. */
const spanOfProperty = (element: XmlElement, property: string): Span | undefined => {
  const source = `html: itemprop=${property}`
  const name = findDeep(element, '*').find(inner => propertiesOf(inner).includes('name'))
  if (isItem(element)) return name && spanOfProperty(name, property)
  return (
    attributeSpan(element, 'content', source) ??
    attributeSpan(element, 'datetime', source) ??
    (property === 'license' ? attributeSpan(element, 'href', source) : undefined) ??
    (element.name === 'abbr' ? attributeSpan(element, 'title', source) : undefined) ??
    spanOf(element, source)
  )
}
