import { classWords } from '#domain/markup/boxes/class-words.ts'
import { readMarker } from '#domain/normalize/byline/read-marker.ts'
import { isPersonName } from '#domain/normalize/people/names/is-person-name.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { betweenTitleAndStory } from './between-title-and-story.ts'
import { findNameByDay } from './find-name-by-day.ts'

/** What is in the addresses of pages of authors: "/author/ana-ruiz". */
const profile =
  /\/(?:authors?|autor(?:es|en|a|i)?|auteurs?|forfatter|forfattare|skribent|szerzo|penulis|yazar|writers?|journalists?|reporters?|columnists?|by|bylines?|staff|signataires?|firmas?|redaktor(?:en)?|redakteure?|journalistes?|journalisten|periodistas?|giornalisti|muhabir|toimittaja)\/[^/?#]/i
/** A name and surname, or a name in a script without capitals; no "All stories by Ana Ruiz". */
const fullName = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){1,3}|[\p{Lo}\p{M} ]{2,})$/u

/** How publishers name the element with an author's name: "author_name", "byline__name", "gnt_ar_by_a" (Gannett), "caas-author-byline-collapse" (Yahoo), "elementor-post-info__item--type-author", "field--name-field-author" (Drupal). */
const namedName =
  /\b(?:(?:author|byline|journalist|writer|contributor|columnist|autor|auteur|autore) ?names?|gnt ar by a|author byline collapse|item type author|name field (?:author|byline|writer))\b/
/** The most characters of a name. */
const longest = 50

/**
 * The first name that a page shows as an author's over the story, or links to an author's page, with those
 * beside it, else the one beside the day; teasers below have names too.
 */
export const findAuthorNames = (all: readonly XmlElement[]): XmlElement[] => {
  const under = betweenTitleAndStory(all)
  const others = [...under.filter(isPicture), ...articlesInRow(under)]
  const ofOthers = new Set(others.flatMap(element => [element, ...findDeep(element, '*')]))
  const between = under.filter(element => !ofOthers.has(element))
  const rows = between.filter(isRow).map(namesIn)
  const inRow = new Set(rows.flat())
  const isNamed = (element: XmlElement) =>
    textOf(element).trim().length <= longest &&
    (namedName.test(classWords(element)) || isNameOf(element) || isProfile(element) || inRow.has(element))
  const first = between.find(isNamed) ?? all.find(isPoster) ?? findNameByDay(all, between)
  const inList = first && rows.find(names => names.includes(first))
  if (inList && inList.length > 1) return inList
  const parent = first && all.find(({ children }) => children.includes(first))
  const beside = parent?.children.filter(child => typeof child !== 'string') ?? []
  return first ? [first, ...beside.filter(child => child !== first && isNamed(child))] : []
}

/** Wix sets its author above the headline. */
const isPoster = ({ attributes }: XmlElement): boolean => attributes['data-hook'] === 'user-name'

/** How they end a class for it: "c-article__author", "news-list-author", "metaAuteur"; a picture, a quote and a card have makers too. */
const author =
  /(?:^|[-_]|(?<=[a-z])(?=[A-Z]))(?:authors?|by-?line|writer|auteure?|autore?|firma|journalist|skribent|forfatter|kirjoittaja|szerzo|penulis|yazar|記者名?)$/i
const ofOther =
  /quote|card|teaser|relat|comment|avatar|podcast|video|photo|foto|imag|bild|pic|credit|book|album|product/i

/** Whether an element is named for the author, and holds nothing but a name, perhaps with its marker, and an address for mail (BLOX). */
const isNameOf = (element: XmlElement): boolean => {
  const { itemprop, class: names = '' } = element.attributes
  if (itemprop !== 'author' && !names.split(/\s+/).some(name => author.test(name) && !ofOther.test(name)))
    return false
  const text = textOf(element)
    .trim()
    .replace(/\s\S{1,60}@\S{1,60}$|\.$/, '')
  return isPersonName(readMarker(text)?.rest ?? text)
}

/** Entries or teasers: several articles that are named alike. */
const articlesInRow = (all: readonly XmlElement[]): XmlElement[] =>
  [...Map.groupBy(all, ({ name, attributes }) => name === 'article' && attributes.class).entries()].flatMap(
    ([name, alike]) => (name !== false && alike.length > 1 ? alike : []),
  )

/** A figure, or what is named as a picture or its line; whoever is named there took it, or is on it. */
const isPicture = (element: XmlElement): boolean =>
  element.name === 'figure' ||
  (/\b(?:photo|image|picture|figure|caption|foto|bild|gallery)\b/.test(classWords(element)) &&
    textOf(element).length <= mostOfPicture)
const mostOfPicture = 300

/** How publishers name the element of the line that has the author beside the day ("author-row"), or authors beside their posts ("byline-contributors", BBC). */
const row =
  /^(?:(?:post|article|entry|story) )?(?:(?:author|byline|writer|journalist)s? (?:row|info|meta|block|wrap(?:per)?|details|line|data|list|contributors)|authors|bylines|article main author|credit title name|firma)$/
/** The most characters of such a line. */
const longestRow = 150

const isRow = (element: XmlElement): boolean =>
  row.test(classWords(element)) && textOf(element).length <= longestRow

/** The names in a row; a place may stand there too: "Coast correspondent, reporting from", "Gull Rock". */
const namesIn = (element: XmlElement): XmlElement[] => {
  const parts = findDeep(element, '*').filter(
    part => textOf(part).trim() !== '' && part.children.every(child => typeof child === 'string'),
  )
  return parts.filter(
    (part, index) =>
      isPersonName(textOf(part).trim()) &&
      !(index > 0 && / (?:from|in|at)\s*$/.test(textOf(parts[index - 1] ?? part))),
  )
}

const isProfile = (element: XmlElement): boolean =>
  element.name === 'a' &&
  profile.test(element.attributes.href ?? '') &&
  fullName.test(textOf(element).trim().replace(/\s+/g, ' '))
