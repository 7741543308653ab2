import type { Span } from '#domain/copy.ts'
import { plainText } from '#domain/markup/plain-text.ts'
import { present } from '#domain/present.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { spanOf } from '#domain/xml/span-of.ts'
import { stateOfCategories } from '../reading/state/state-of-categories.ts'
import { allPrefixed } from './all-prefixed.ts'

/**
 * `category` and `dc:subject`: subjects, with the `domain` as their scheme. WordPress categories are sections
 * as well, and what a desk orders is a state.
 */
export const readCategories = (item: XmlElement) => {
  const found = ['category', 'dc:subject'].flatMap(name =>
    allPrefixed(item, name).flatMap(element => {
      const span = spanOf(element, `rss: item/${name}`)
      return span ? [{ domain: element.attributes.domain, span: { ...span, raw: plainText(span.raw) } }] : []
    }),
  )
  const subjects = found.map(({ domain, span }) => ({ name: span.raw, scheme: domain || 'category' }))
  const sections: Span[] = found.filter(({ domain }) => domain === 'category').map(({ span }) => span)
  return present({
    ...stateOfCategories(found.map(({ span }) => span)),
    subjects: subjects.length > 0 ? subjects : undefined,
    sections: sections.length > 0 ? sections : undefined,
  })
}
