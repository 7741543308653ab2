import type { JsonValue } from '#domain/json/json-value.ts'
import { memberOf } from '#domain/json/member-of.ts'

/** How deep posts lie at most: "db", its first, "data", "posts", each (an export of Ghost), in the list of a wrapper. */
const MAX_DEPTH = 8

/** The system whose post a value is. */
type System = 'wordpress' | 'arc' | 'ghost' | 'guardian' | 'apple' | 'drupal'

export interface Post {
  system: System
  post: JsonValue
  /** What holds it, from the root on, which may say from when, or that it may not be shown. */
  around: readonly JsonValue[]
}

/**
 * The posts and stories of a document, in their order: itself, or those in a list, a collection, the body of a webhook or an export. What JSON:API includes
 * beside them (`included`) are authors, terms and stories that they only refer to; Ghost's webhooks keep beside a post what it was before (`previous`), which
 * is all that is left of one that was deleted.
 */
export const findPosts = (value: JsonValue, around: readonly JsonValue[] = []): Post[] => {
  const system = systemOf(value)
  if (system) return [{ system, post: value, around }]
  if (around.length >= MAX_DEPTH) return []
  const inside = [...value.members.values()].filter(
    ({ name }) => name !== 'included' && !(name === 'previous' && memberOf(value, 'current.title')),
  )
  return [...value.items, ...inside].flatMap(child => findPosts(child, [...around, value]))
}

/** What ANS has besides collections and results, which hold these; a clip or gallery is refused. */
const arcTypes: ReadonlySet<string | undefined> = new Set(['story', 'video', 'gallery'])

const systemOf = (value: JsonValue): System | undefined => {
  const has = (...names: string[]): boolean => names.some(name => memberOf(value, name))
  const isPost = has('title.rendered', 'title.raw') && has('content.rendered', 'content.raw')
  if (isPost || (has('databaseId', 'global_ID') && has('title') && has('content'))) return 'wordpress'
  if (arcTypes.has(memberOf(value, 'type')?.text) && has('headlines')) return 'arc'
  if (has('webTitle') && has('fields')) return 'guardian'
  if (has('document.components') || (has('components') && has('title'))) return 'apple'
  if (has('attributes.title') && memberOf(value, 'type')?.text.startsWith('node--')) return 'drupal'
  const isGhost =
    memberOf(value, 'title')?.kind === 'string' &&
    has('html', 'plaintext', 'lexical', 'mobiledoc') &&
    memberOf(value, 'type')?.text !== 'page'
  return isGhost ? 'ghost' : undefined
}
