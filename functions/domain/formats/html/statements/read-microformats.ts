import type { Copy, Span } from '../../../copy.ts'
import { classWords } from '../../../markup/boxes/class-words.ts'
import { hasClass } from '../../../markup/has-class.ts'
import { present } from '../../../present.ts'
import { attributeSpan } from '../../../xml/attribute-span.ts'
import type { XmlElement } from '../../../xml/element.ts'
import { findDeep } from '../../../xml/find-deep.ts'
import { spanOf } from '../../../xml/span-of.ts'
import { textOf } from '../../../xml/text-of.ts'

/**
 * What a page says about its story by the classes of microformats (hAtom, hCard, h-entry), by `rel="author"`
 * and by what it names an author's name: who wrote it, and when it was published and changed.
 */
export const readMicroformats = (page: XmlElement): Omit<Copy, 'blocks' | 'format'> => {
  const all = findDeep(page, '*')
  const published = readTime(all, ['dt-published', 'published', 'entry-date'])
  const modified = readTime(all, ['dt-updated', 'updated'])
  const links = all.filter(
    ({ name, attributes }) => name === 'a' && attributes.rel?.toLowerCase() === 'author',
  )
  const card = links.length > 0 ? links : readCard(all)
  const named = card.length > 0 ? card : readNamed(all)
  const spans = named.flatMap(element => spanOf(element, 'html: author') ?? [])
  const authors = [...new Map(spans.map(span => [span.raw, span])).values()]
  return present({
    bylines: authors.length > 0 ? authors : undefined,
    firstCreated: modified && published,
    versionCreated: modified ?? published,
  })
}

/** The name on the first card of an author; comments have cards too. */
const readCard = (all: readonly XmlElement[]): XmlElement[] => {
  const card = all.find(
    element =>
      ['vcard', 'h-card', 'p-author'].some(name => hasClass(element, name)) &&
      !hasClass(element, 'comment-author'),
  )
  const name = findDeep(card, '*').find(element => hasClass(element, 'fn') || hasClass(element, 'p-name'))
  return name ? [name] : []
}

/** How publishers name the element with an author's name: "author_name", "byline__name". */
const namedName = /\b(?:author|byline|journalist|writer|autor|auteur|autore) ?names?\b/
/** The most characters of a name. */
const longest = 50

/** The most characters of the paragraphs over such a name: a standfirst, and no story. */
const above = 300

/** The first name that a page shows as an author's over the story, with those beside it; teasers below have names too. */
const readNamed = (all: readonly XmlElement[]): XmlElement[] => {
  const isNamed = (element: XmlElement) =>
    namedName.test(classWords(element)) && textOf(element).trim().length <= longest
  const under = all.slice(all.findIndex(({ name }) => name === 'h1') + 1)
  let passed = 0
  const first = under.find(element => {
    if (element.name === 'p') passed += textOf(element).length
    return passed <= above && isNamed(element)
  })
  const parent = first && all.find(({ children }) => children.includes(first))
  const beside = parent?.children.filter(child => typeof child !== 'string') ?? []
  return first ? [first, ...beside.filter(child => child !== first && isNamed(child))] : []
}

const readTime = (all: readonly XmlElement[], names: readonly string[]): Span | undefined =>
  all
    .filter(element => names.some(name => hasClass(element, name)))
    .flatMap(element => {
      const source = `html: .${names[0]}`
      return attributeSpan(element, 'datetime', source) ?? attributeSpan(element, 'title', source) ?? []
    })
    .find(({ raw }) => /^\d{4}-\d\d-\d\d/.test(raw))
