import type { Span } from '#domain/copy.ts'
import { hasClass } from '#domain/markup/has-class.ts'
import { readHeadByline } from '#domain/normalize/headline/read-head-byline.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { spanOf } from '#domain/xml/span-of.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { betweenTitleAndStory } from './between-title-and-story.ts'

/** The most characters of a byline. */
const longest = 120
/** What joins names; behind a comma may stand a house or a place. */
const joined = /\s(?:and|&|und|et|y|e|en|och|og|i|ja|ve|и|та|και)\s/iu

/** Who wrote a page's story, as `stated`; or the byline under its headline ("By Ana Ruiz and Lars Boe") where that names all of those and others as well. */
export const withShownNames = (page: XmlElement, stated: readonly Span[]): Span[] => {
  const names = stated.map(({ raw }) => raw.replace(/^by /i, '').toLowerCase())
  const shown = betweenTitleAndStory(findDeep(page, '*')).find(element => {
    const text = textOf(element).replace(/\s+/g, ' ').trim()
    if (
      text.length > longest ||
      !joined.test(text) ||
      !names.every(name => text.toLowerCase().includes(name))
    )
      return false
    const isByline = hasClass(element, 'byline')
    const byline = readHeadByline(text, isByline)
    const authors = byline && (isByline || byline.rule.startsWith('byline/marker')) ? byline.authors : []
    const shownNames = authors.map(({ name }) => name.toLowerCase())
    return authors.length > names.length && names.every(name => shownNames.includes(name))
  })
  const span = shown && names.length > 0 ? spanOf(shown, 'html: byline') : undefined
  return span ? [span] : [...stated]
}
