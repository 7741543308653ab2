import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import { classWords } from '#domain/markup/boxes/class-words.ts'
import { biography } from '#domain/normalize/body/rules/about/biography.ts'
import { isTimestamp } from '#domain/normalize/body/rules/page/is-timestamp.ts'
import { isPersonName } from '#domain/normalize/people/names/is-person-name.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { textOf } from '#domain/xml/text-of.ts'

/** What is named for something else beside the day: the section, where it happened, whose the picture is. */
const other =
  /section|categ|kicker|topic|rubri|tag|label|channel|place|locat|city|venue|photo|image|credit|caption|source|speaker|subject|title|quote/
/** The fewest and the most words of a name in letters that have capitals. */
const fewest = 2
const most = 4
const capital = /\p{Lu}/u

/**
 * The name alone in an element right before or behind the day under the headline ("Guest Essay", "Ana Ruiz", "Nov. 12, 2026"), where nothing else
 * names the author, if the page tells who that is ("Ana Ruiz is a botanist …") or shows a picture of that name: sections and teams have two words too.
 *
 * @param between the elements under the headline, without pictures
 */
export const findNameByDay = (
  all: readonly XmlElement[],
  between: readonly XmlElement[],
): XmlElement | undefined => {
  const lines = between.filter(element => isLine(element) && textOf(element).trim() !== '')
  const linked = new Set(all.filter(({ name }) => name === 'a').map(trimmed))
  const isTold = (name: string): boolean =>
    all.some(
      element =>
        element.attributes.alt === name ||
        (element.name === 'p' && trimmed(element).startsWith(`${name} `) && isAbout(element)),
    )
  return lines.find(
    (line, index) =>
      isName(line) &&
      !linked.has(trimmed(line)) &&
      isTold(trimmed(line)) &&
      [lines[index - 1], lines[index + 1]].some(beside => beside && isTimestamp(trimmed(beside))),
  )
}

/** A paragraph about its author, or all in italics with who somebody is. */
const isAbout = (element: XmlElement): boolean => {
  const parts = element.children.filter(child => typeof child !== 'string' || child.trim() !== '')
  const isItalic =
    parts.length > 0 && parts.every(part => typeof part !== 'string' && /^(?:em|i)$/.test(part.name))
  const text = trimmed(element)
  return (
    biography.matches(text) ||
    (isItalic && /^\S+(?: \S+){1,3} (?:is|was|has|writes|covers|teaches|works)\b/.test(text))
  )
}

const trimmed = (element: XmlElement): string => textOf(element).trim()

const isLine = ({ name, children }: XmlElement): boolean =>
  !/^(?:h\d|button|option|label|td|th|dd|dt|li)$/.test(name) &&
  children.every(child => typeof child === 'string')

const isName = (line: XmlElement): boolean => {
  const text = trimmed(line)
  const words = text.split(/\s+/)
  const isLong =
    words.length >= fewest &&
    words.length <= most &&
    words.every(word => /^\p{Lu}\p{L}*[\p{L}.'’-]*$/u.test(word))
  return (
    (capital.test(text) ? isLong : true) &&
    isPersonName(text) &&
    !isKnownPlace(text) &&
    !other.test(classWords(line))
  )
}
