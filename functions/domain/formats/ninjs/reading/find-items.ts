import type { JsonValue } from '#domain/json/json-value.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { isMedia } from './is-media.ts'
import { listAssociations } from './list-associations.ts'
import { within } from './within.ts'

/** How deep envelopes nest at most (`{"hits": [{"item": {...}}]}`). */
const MAX_DEPTH = 5

/**
 * The items of a document: the document itself, or those in a vendor's envelope (a list, `_items`, `entries`,
 * `hits`). For a package (`composite`) without text of its own, also its associated items; for a story, those that bring a text, such
 * as the story beside it.
 */
export const findItems = (value: JsonValue, depth = 0): JsonValue[] => {
  if (isItem(value)) {
    const others = associatedTexts(value)
    return [value, ...(isPackage(value) ? others : others.filter(bringsText))]
  }
  if (depth >= MAX_DEPTH) return []
  return [...value.items, ...value.members.values()].flatMap(child =>
    findItems(within(child, value), depth + 1),
  )
}

const identifiers = ['uri', 'guid', 'urn', 'usn', '_id', 'id']
const headlines = ['headline', 'headlines']
const texts = ['bodies', 'body_html', 'body_text']

/** An item has an identifier and says something; one of a system that leaves the identifier out has a headline and a text. */
const isItem = (value: JsonValue): boolean => {
  const has = (names: readonly string[]): boolean => names.some(name => memberOf(value, name))
  const isNamed = identifiers.some(name => memberOf(value, name)?.text)
  return isNamed ? has([...headlines, ...texts, 'pubstatus', 'versioncreated']) : has(headlines) && has(texts)
}

const bringsText = (value: JsonValue): boolean =>
  texts.some(name => {
    const { text = '', items = [] } = memberOf(value, name) ?? {}
    return items.length > 0 || text.trim() !== ''
  })

const isPackage = (value: JsonValue): boolean => memberOf(value, 'type')?.text === 'composite'

const associatedTexts = (value: JsonValue): JsonValue[] =>
  listAssociations(value)
    .filter(item => isItem(item) && !isMedia(item))
    .map(item => within(item, value))
