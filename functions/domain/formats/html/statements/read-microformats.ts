import type { Copy, Span } from '../../../copy.ts'
import { classWords } from '../../../markup/boxes/class-words.ts'
import { hasClass } from '../../../markup/has-class.ts'
import { isPersonName } from '../../../normalize/people/names/is-person-name.ts'
import { countWords } from '../../../normalize/prose/count-words.ts'
import { endsAsSentence } from '../../../normalize/prose/is-prose.ts'
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
  const published = readTime(all, ['dt-published', 'published', 'entry-date']) ?? readTimeUnder(all)
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

/** What is in the addresses of pages of authors: "/author/ana-ruiz". */
const profile =
  /\/(?:authors?|autor(?:es|en|a|i)?|auteurs?|forfattare|writers?|journalists?|reporters?|columnists?|bylines?)\/[^/?#]/i
/** A name and surname, or a name in a script without capitals; no "All stories by Ana Ruiz". */
const fullName = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){1,3}|[\p{Lo}\p{M} ]{2,})$/u

/** How publishers name the element with an author's name: "author_name", "byline__name". */
const namedName = /\b(?:author|byline|journalist|writer|autor|auteur|autore) ?names?\b/
/** The most characters of a name. */
const longest = 50

/** The most words of a byline that ends with a full stop. */
const words = 12

/** The most characters of the paragraphs over such a name: a standfirst, and no story. */
const above = 300

/**
 * The first name that a page shows as an author's over the story, or links to an author's page, with those
 * beside it; teasers below have names too.
 */
const readNamed = (all: readonly XmlElement[]): XmlElement[] => {
  const isNamed = (element: XmlElement) =>
    textOf(element).trim().length <= longest &&
    (namedName.test(classWords(element)) || isNameOf(element) || isProfile(element))
  const first = betweenTitleAndStory(all).find(isNamed)
  const parent = first && all.find(({ children }) => children.includes(first))
  const beside = parent?.children.filter(child => typeof child !== 'string') ?? []
  return first ? [first, ...beside.filter(child => child !== first && isNamed(child))] : []
}

/** Whether an element is named for the author, and holds nothing but a name. */
const isNameOf = (element: XmlElement): boolean =>
  /^(?:(?:post|article|entry|story) )?(?:authors?|byline)(?: list)?$/.test(classWords(element)) &&
  isPersonName(textOf(element).trim())

const isProfile = (element: XmlElement): boolean =>
  element.name === 'a' &&
  profile.test(element.attributes.href ?? '') &&
  fullName.test(textOf(element).trim().replace(/\s+/g, ' '))

/** The elements under the headline, down to the first paragraph of the story, without what is within a sentence. */
const betweenTitleAndStory = (all: readonly XmlElement[]): XmlElement[] => {
  const under = all.slice(all.findIndex(({ name }) => name === 'h1') + 1)
  let passed = 0
  const end = under.findIndex(element => {
    if (element.name === 'p') passed += textOf(element).length
    return passed > above
  })
  const between = under.slice(0, end < 0 ? undefined : end)
  const inSentences = new Set(between.filter(isSentence).flatMap(element => findDeep(element, '*')))
  return between.filter(element => !inSentences.has(element))
}

const isSentence = (element: XmlElement): boolean =>
  element.name === 'p' && countWords(textOf(element)) > words && endsAsSentence(textOf(element).trim())

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
