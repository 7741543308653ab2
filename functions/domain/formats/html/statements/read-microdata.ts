import type { Copy, Span } from '../../../copy.ts'
import { present } from '../../../present.ts'
import { attributeSpan } from '../../../xml/attribute-span.ts'
import type { XmlElement } from '../../../xml/element.ts'
import { findDeep } from '../../../xml/find-deep.ts'
import { spanOf } from '../../../xml/span-of.ts'

/** The schema.org items that are a story. */
const STORY = /schema\.org\/(?:\w*NewsArticle|Article|BlogPosting|Report\w*)$/i

/** What a page states about its story in the microdata of a schema.org article. */
export const readMicrodata = (page: XmlElement): Omit<Copy, 'blocks' | 'format'> => {
  const item = findDeep(page, '*').find(({ attributes }) => STORY.test(attributes.itemtype?.trim() ?? ''))
  const within = findDeep(item, '*').filter(({ attributes }) => attributes.itemprop)
  const read = (name: string): Span[] =>
    within
      .filter(element => propertiesOf(element).includes(name))
      .flatMap(element => spanOfProperty(element, name) ?? [])
  const authors = [...new Map(read('author').map(span => [span.raw, span])).values()]
  const [published] = read('datePublished')
  const [modified] = read('dateModified')
  return present({
    headline: read('headline')[0],
    summary: read('description')[0],
    bylines: authors.length > 0 ? authors : undefined,
    service: read('publisher')[0],
    copyrightHolder: read('copyrightHolder')[0],
    firstCreated: modified && published,
    versionCreated: modified ?? published,
  })
}

const propertiesOf = ({ attributes }: XmlElement): string[] => attributes.itemprop?.split(/\s+/) ?? []

/** The value of a property: the name of a thing, a machine-readable form, or the text. */
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
