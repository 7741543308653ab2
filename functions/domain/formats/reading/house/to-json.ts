import { foldName } from '#domain/json/fold-name.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { writeHtml } from '#domain/markup/write-html.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { lowerNames } from '../../nitf/reading/lower-names.ts'

/** Elements of HTML, by which text is marked. */
const html = /^(?:p|br|div|span|[biu]|em|strong|a|h[1-6]|ul|ol|table|blockquote)$/
/** Paragraphs of a system's own. */
const paragraph = /^(?:para(?:graph)?|absatz|abs|line)$/

/**
 * An element of a system's own as JSON has it: an object of its elements and attributes, those of one name as a list; or a string, if it holds text alone, or
 * HTML, as which its paragraphs are written.
 */
export const toJson = (element: XmlElement): JsonValue => {
  const { name, at } = element
  const inside = element.children.filter(child => typeof child !== 'string')
  const bare = { name, text: '', members: new Map<string, JsonValue>(), items: [], at }
  if (inside.some(isOfText))
    return { ...bare, kind: 'string', text: writeHtml(withParagraphs(lowerNames(element))) }
  const text = textOf(element).trim()
  if (inside.length === 0 && text) return { ...bare, kind: 'string', text }
  const stated = Object.entries(element.attributes).map(
    ([key, said]): JsonValue => ({ ...bare, kind: 'string', name: key, text: said, members: new Map() }),
  )
  const byName = Map.groupBy([...stated, ...inside.map(toJson)], member => foldName(member.name))
  for (const [key, [first, ...twins]] of byName)
    if (first) bare.members.set(key, twins.length > 0 ? listOf(first, twins) : first)
  return { ...bare, kind: 'object' }
}

const listOf = (first: JsonValue, twins: readonly JsonValue[]): JsonValue => ({
  ...first,
  kind: 'array',
  text: '',
  members: new Map(),
  items: [first, ...twins],
})

const isOfText = ({ name }: XmlElement): boolean =>
  [html, paragraph].some(names => names.test(name.toLowerCase()))

const withParagraphs = (element: XmlElement): XmlElement => ({
  ...element,
  name: paragraph.test(element.name) ? 'p' : element.name,
  children: element.children.map(child => (typeof child === 'string' ? child : withParagraphs(child))),
})
