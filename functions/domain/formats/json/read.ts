import type { JsonValue } from '#domain/json/json-value.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { parseJson } from '#domain/json/parse-json.ts'
import type { Source } from '#domain/source.ts'
import type { FormatReading } from '../format.ts'
import { type NamedText, packedDocuments } from '../reading/packed-documents.ts'

/** Members that show whose JSON it is, what to call it, and what to send instead. */
const known = [
  [['jsonapi', 'data'], 'JSON:API without a node of Drupal', 'Send the nodes, with their bodies.'],
  [['sys', 'items'], 'a list of Contentful', 'Send the story as HTML or JSON-LD.'],
] as const

const adviceFor = (root: JsonValue): string => {
  const [, name, advice] = known.find(([members]) => members.every(member => memberOf(root, member))) ?? []
  return name ? `The JSON is ${name}, which Wiredesk does not read. ${advice}` : unknown
}

const unknown =
  'The JSON is not ninjs, an AP Media API response, a JSON Feed, JSON-LD with a schema.org article, or stories of WordPress, Ghost, Arc XP, the Guardian, Drupal or Apple News. Send the story as one of these.'

/** Reads the documents that a system's own JSON holds as strings. Any other JSON is refused: where it breaks if it is broken. */
export const readJson = (source: Source): FormatReading => {
  const parsed = parseJson(source.text)
  if (!parsed.ok) return parsed
  const packed = packedDocuments(textsOf(parsed.value.root), source)
  if (packed) return { ok: true, copies: [], drops: packed }
  return {
    ok: false,
    rejection: {
      code: 'unknown-format',
      detail: adviceFor(parsed.value.root),
      ...parsed.value.root.at,
    },
  }
}

/** All strings and numbers of a document, by the names of their members. */
const textsOf = (value: JsonValue, name = ''): NamedText[] => {
  const own = value.name || name
  if (value.kind !== 'object' && value.kind !== 'array')
    return value.text ? [{ name: own, span: { raw: value.text, source: `json: ${own}`, at: value.at } }] : []
  return [...value.members.values(), ...value.items].flatMap(each => textsOf(each, own))
}
