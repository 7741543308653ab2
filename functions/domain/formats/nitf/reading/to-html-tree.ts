import type { XmlElement, XmlNode } from '#domain/xml/element.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { readDateline } from './read-dateline.ts'

/** What stands in HTML for elements that it lacks: in a `block`, the byline of a part of the story is a line of it. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['aside', 'div'],
  ['byline', 'p'],
  ['dateline', 'p'],
])

/** HTML names that `class` carries for elements that NITF lacks. */
const TOLD_BY_CLASS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['em', new Set(['abbr', 'cite', 'code', 's', 'strong', 'sub', 'sup', 'u'])],
  ['hl2', new Set(['h2', 'h4'])],
])

/**
 * The content of a story, turned from NITF's ways into HTML's: elements by their `class`, loose text out of
 * the paragraphs that NITF requires, the dateline of a part before its text, fractions as figures, a box of facts that an agency marks as HTML does, and the foot of a table, which NITF puts first, below its rows.
 */
export const toHtmlTree = (element: XmlElement): XmlElement => {
  const { class: told = '' } = element.attributes
  const own = NAMES.get(element.name) ?? element.name
  const name = TOLD_BY_CLASS.get(element.name)?.has(told) ? told : own
  let place = ''
  const children = element.children.flatMap((child, index): XmlNode[] => {
    if (typeof child === 'string') return [child]
    if (child.name === 'frac') return [fractionOf(child, element.children[index - 1])]
    if (child.name === 'dateline') {
      place = readDateline(child)?.raw ?? ''
      if (place) return []
    }
    const inner = toHtmlTree(child)
    if (isLoose(child) && (element.name === 'block' || element.name === 'dd')) return inner.children
    const opened = place === '' ? inner : { ...inner, children: [`${place} – `, ...inner.children] }
    place = ''
    return [opened]
  })
  if (place) children.push(place)
  return { ...element, name, children: name === 'table' ? footLast(children) : children }
}

/** "1/2", parted from a whole number before it: 1 1/2 is not 11/2. The sign between its parts may be left out. */
const fractionOf = (frac: XmlElement, before: XmlNode | undefined): string => {
  const part = (name: string) => textOf(findFirst(frac, name)).trim()
  const [numerator, denominator] = [part('numer'), part('denom')]
  const written = numerator && denominator ? `${numerator}/${denominator}` : textOf(frac).trim()
  return typeof before === 'string' && /\d\s*$/.test(before) ? ` ${written}` : written
}

const isLoose = ({ name, attributes }: XmlElement): boolean => name === 'p' && attributes.class === 'loose'

const isFoot = (node: XmlNode): boolean => typeof node !== 'string' && node.name === 'tfoot'

const footLast = (nodes: readonly XmlNode[]): XmlNode[] => [
  ...nodes.filter(node => !isFoot(node)),
  ...nodes.filter(isFoot),
]
