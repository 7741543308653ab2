import { biography } from '#domain/normalize/body/rules/about/biography.ts'
import { isTimestamp } from '#domain/normalize/body/rules/page/is-timestamp.ts'
import { isPersonName } from '#domain/normalize/people/names/is-person-name.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { textOf } from '#domain/xml/text-of.ts'

/** Who somebody is: "Ana Ruiz is a botanist …". */
const who = /^\S+(?: \S+){1,3} (?:is|was|has|writes|covers|teaches|works) /

/**
 * The name alone in an element beside the day under the headline ("Ana Ruiz", "Coast reporter", "Nov. 12, 2026"), where nothing else
 * names the author, if the page tells who that is, in italics, or shows a picture of that name: sections and teams have two words too.
 *
 * @param between the elements under the headline, without pictures
 */
export const findNameByDay = (
  all: readonly XmlElement[],
  between: readonly XmlElement[],
): XmlElement | undefined => {
  const lines = between.filter(
    ({ name, children }) => name !== 'a' && children.length > 0 && children.every(isText),
  )
  return lines.find(
    (line, index) =>
      isPersonName(trimmed(line)) &&
      lines.slice(Math.max(0, index - 1), index + 4).some(beside => isTimestamp(trimmed(beside))) &&
      all.some(element => tells(element, trimmed(line))),
  )
}

const isText = (node: XmlElement['children'][number]): boolean => typeof node === 'string'

const trimmed = (element: XmlElement): string => textOf(element).trim()

const tells = (element: XmlElement, name: string): boolean => {
  if (element.attributes.alt === name) return true
  const text = /^(?:p|em|i)$/.test(element.name) ? trimmed(element) : ''
  return text.startsWith(`${name} `) && (element.name === 'p' ? biography.matches(text) : who.test(text))
}
