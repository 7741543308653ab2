import { isTimestamp } from '#domain/normalize/body/rules/page/is-timestamp.ts'
import { readMarker } from '#domain/normalize/byline/read-marker.ts'
import { isPersonName } from '#domain/normalize/people/names/is-person-name.ts'
import { endsAsSentence } from '#domain/normalize/prose/is-prose.ts'
import type { XmlElement, XmlNode } from '#domain/xml/element.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { withChildren } from '#domain/xml/with-children.ts'

/** What holds such a row, and what it holds. */
const holders: ReadonlySet<string> = new Set(['div', 'header', 'section'])
const items: ReadonlySet<string> = new Set(['a', 'b', 'em', 'i', 'small', 'span', 'strong', 'time'])
/** The most characters of a row. */
const longest = 200

/**
 * A page whose rows of who and when are a line each, as a style sheet shows them: "Ana Ruiz" and "Nov. 12, 2026", which
 * nothing else parts, are read as one name otherwise. A row is in no paragraph, holds a day or time in an element of its own, and no
 * sentence; if it has several names without a marker, as tags have, it is left as it is.
 * A list of who and when is lines too (BLOX).
 */
export const partRows = (element: XmlElement): XmlElement => {
  const children = element.children.map(child => (typeof child === 'string' ? child : partRows(child)))
  if (element.name === 'ul' && isOfLines(element)) return asLines({ ...element, children })
  return withChildren(element, isRow(element) ? parted(children, element) : children)
}

const isOfLines = (list: XmlElement): boolean => {
  const texts = textOf(list).length <= longest ? list.children.map(trimmed) : []
  return texts.some(isTimestamp) && texts.some(text => readMarker(text) !== undefined)
}

const asLines = (list: XmlElement): XmlElement => ({
  ...list,
  name: 'div',
  children: list.children.map(item => (typeof item === 'string' ? item : { ...item, name: 'div' })),
})

const isRow = (element: XmlElement): boolean => {
  const { name, children } = element
  if (!holders.has(name) || !children.every(isItemOrMark)) return false
  const texts = children.filter(child => typeof child !== 'string').map(trimmed)
  return (
    textOf(element).length <= longest &&
    texts.length > 1 &&
    texts.some(isTimestamp) &&
    (texts.filter(isPersonName).length < 2 || readMarker(texts.join(' ')) !== undefined) &&
    !texts.some(text => endsAsSentence(text) && !isTimestamp(text))
  )
}

const isItemOrMark = (node: XmlNode): boolean =>
  typeof node === 'string' ? !/[\p{L}\p{N}]/u.test(node) : items.has(node.name)

/** A line ends before and behind a day or time, and before a byline; a space is put where nothing stands between other items ("By", "Ana Ruiz"). */
const parted = (children: readonly XmlNode[], { at }: XmlElement): XmlNode[] => {
  let last = ''
  let between = ''
  return children.flatMap(child => {
    if (typeof child === 'string') {
      between += child
      return [child]
    }
    const text = trimmed(child)
    if (text === '') return [child]
    const isAtTime = isTimestamp(last) || isTimestamp(text) || readMarker(text) !== undefined
    const end = isAtTime ? [{ name: 'br', prefix: '', attributes: {}, at, children: [] }] : [' ']
    const isParted = last !== '' && (isAtTime || between === '')
    last = text
    between = ''
    return isParted ? [...end, child] : [child]
  })
}

const trimmed = (node: XmlNode): string => (typeof node === 'string' ? node : textOf(node)).trim()
