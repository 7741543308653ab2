import type { JsonValue } from '../../json/json-value.ts'
import { listOf } from '../../json/list-of.ts'
import { memberOf } from '../../json/member-of.ts'
import { parseJson } from '../../json/parse-json.ts'
import type { XmlElement } from '../../xml/element.ts'
import { findDeep } from '../../xml/find-deep.ts'
import { textOf } from '../../xml/text-of.ts'

/** Types of schema.org that are a story, `NewsArticle` with its kinds before the general ones. */
const TYPES = [/NewsArticle$/, /^(?:Report|.*Article|.*BlogPosting|BlogPosting|CreativeWork)$/]

/** The story that a page describes in JSON-LD, wherever in its scripts and graphs; scripts that are broken leave a warning. */
export const readJsonLd = (page: XmlElement): { article: JsonValue | undefined; warnings: string[] } => {
  const scripts = findDeep(page, 'script').filter(({ attributes }) =>
    /^application\/ld\+json\b/i.test(attributes.type?.trim() ?? ''),
  )
  const warnings = new Set<string>()
  const things = scripts.flatMap(script => {
    const parsed = parseJson(unwrap(textOf(script)), script.at)
    if (!parsed.ok) warnings.add('holds JSON-LD that is not well formed; read without it')
    return parsed.ok ? thingsIn(parsed.value.root) : []
  })
  const article = TYPES.map(type => things.find(thing => typesOf(thing).some(name => type.test(name)))).find(
    thing => thing !== undefined,
  )
  return { article, warnings: [...warnings] }
}

/** Comments and CDATA marks around a script, blanked so that places stay. */
const unwrap = (script: string): string =>
  script.replace(
    /^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\*\/)?)|(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\*\/)?)\s*$/g,
    mark => mark.replace(/\S/g, ' '),
  )

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
