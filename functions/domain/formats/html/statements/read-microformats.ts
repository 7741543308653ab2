import type { Copy, Span } from '#domain/copy.ts'
import { hasClass } from '#domain/markup/has-class.ts'
import { present } from '#domain/present.ts'
import { attributeSpan } from '#domain/xml/attribute-span.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { spanOf } from '#domain/xml/span-of.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { betweenTitleAndStory } from './between-title-and-story.ts'
import { findAuthorNames } from './find-author-names.ts'
import { findCardNames } from './find-card-names.ts'

/**
 * What a page says about its story by the classes of microformats (hAtom, hCard, h-entry), by `rel="author"`
 * and by what it names an author's name: who wrote it, and when it was published and changed.
 */
export const readMicroformats = (page: XmlElement): Omit<Copy, 'blocks' | 'format'> => {
  const all = findDeep(page, '*')
  const published = readTime(all, ['dt-published', 'published', 'entry-date']) ?? readTimeUnder(all)
  const modified = readTime(all, ['dt-updated', 'updated'])
  const links = all.filter(
    ({ name, attributes }) => name === 'a' && attributes.rel?.toLowerCase() === 'author',
  )
  const cards = findCardNames(all)
  const card = links.length > 0 && !links.every(link => isAround(link, cards)) ? links : cards
  const named = card.length > 0 ? card : findAuthorNames(all)
  const spans = named.flatMap(element => spanOf(element, 'html: author') ?? [])
  const authors = [...new Map(spans.map(span => [span.raw, span])).values()]
  return present({
    bylines: authors.length > 0 ? authors : undefined,
    firstCreated: modified && published,
    versionCreated: modified ?? published,
  })
}

/** Whether a link says more than a name on a card: "View all posts by Ana Ruiz →". */
const isAround = (link: XmlElement, cards: readonly XmlElement[]): boolean => {
  const [said, names] = [textOf(link).trim(), cards.map(card => textOf(card).trim())]
  return names.some(name => name !== '' && name !== said && said.includes(name))
}

/** The day that a page shows under the headline in a `time`, where no class tells what it is. */
const readTimeUnder = (all: readonly XmlElement[]): Span | undefined =>
  betweenTitleAndStory(all)
    .flatMap(element => (element.name === 'time' && attributeSpan(element, 'datetime', 'html: time')) || [])
    .find(({ raw }) => /^\d{4}-\d\d-\d\d/.test(raw))

const readTime = (all: readonly XmlElement[], names: readonly string[]): Span | undefined =>
  all
    .filter(element => names.some(name => hasClass(element, name)))
    .flatMap(element => {
      const source = `html: .${names[0]}`
      return attributeSpan(element, 'datetime', source) ?? attributeSpan(element, 'title', source) ?? []
    })
    .find(({ raw }) => /^\d{4}-\d\d-\d\d/.test(raw))
