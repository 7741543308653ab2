import type { JsonValue } from '#domain/json/json-value.ts'
import { listOf } from '#domain/json/list-of.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { withReferences } from './with-references.ts'

/** The schema.org types that are stories: `NewsArticle` and its subtypes before the general ones. */
const TYPES = [/NewsArticle$/, /^(?:Report|.*Article|.*BlogPosting|BlogPosting|CreativeWork)$/]

/**
 * The stories that JSON-LD describes, at any depth of its lists and graphs; only the news articles, if there
 * are any.
 */
export const articlesIn = (roots: readonly JsonValue[]): JsonValue[] => {
  const things = roots.flatMap(root => thingsIn(root))
  const ofType = TYPES.map(type => things.filter(thing => typesOf(thing).some(name => type.test(name))))
  const articles = ofType.find(found => found.length > 0) ?? []
  return articles.map(article => withReferences(article, things))
}

const thingsIn = (value: JsonValue, depth = 0): JsonValue[] => {
  if (depth > 3) return []
  const nested = [...value.items, ...listOf(value, '@graph'), ...listOf(value, 'mainEntity')]
  return [value, ...nested.flatMap(child => thingsIn(child, depth + 1))]
}

const typesOf = (thing: JsonValue): string[] => {
  const type = memberOf(thing, '@type')
  return [type?.text ?? '', ...(type?.items ?? []).map(({ text }) => text)].map(name =>
    name.replace(/^.*[/:#]/, ''),
  )
}
