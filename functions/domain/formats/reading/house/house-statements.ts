import { formField } from '#domain/formats/email/form/form-field.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { plainText } from '#domain/markup/plain-text.ts'
import type { Statement } from '../statements/statement.ts'
import { toWords } from '../statements/to-words.ts'

/** How deep fields lie at most within those of a story. */
const MAX_DEPTH = 4
/** Longer values are no names, times or orders, in characters. */
const LONGEST = 2_000

/** What systems put before a name, and behind it. */
const before =
  /^(?:article|story|news|item|document|post|main|web|meta(?:data)?|attributes|fields|sys|custom(?: fields)?|extra) (?=.)/
const behind = /(?<=.) (?:html|text|plain|raw|markdown|rich text|full name|name|string|value|rendered)$/

/** The name of a field without what systems put around it, its words parted by blanks: "article_body_html" as "body", "workflow_state" as "status". */
export const nameOfField = (name: string): string => {
  const words = toWords(name)
  return formField(words)
    ? words
    : words
        .replace(before, '')
        .replace(behind, '')
        .replace(/^(?:.* )?stat(?:e|us)$/, 'status')
        .replace(/^.* (?=(?:notes?|remarks?|instructions?)$)/, '')
        .trim()
}

/** What a story of a system's own document states of itself, however deep, but for its text and the stories that it refers to. */
export const houseStatements = (story: JsonValue, format: string, above = '', depth = 0): Statement[] =>
  [...story.members.values()].flatMap(member => {
    const { at } = member
    const name = nameOfField(above + toWords(member.name))
    const source = `${format}: ${above}${member.name}`
    if (formField(name) === 'body' || depth > MAX_DEPTH) return []
    const isDraft = member.kind === 'null' ? isPublication(name) : isDraftId(member)
    if (isDraft) return [{ name: 'draft', values: ['true'], source, at }]
    const values = namesIn(member)
      .map(plainText)
      .filter(text => text !== '' && text.length <= LONGEST)
    if (values.length > 0) return [{ name, values, source, at }]
    return houseStatements(member, format, `${above}${toWords(member.name)} `, depth + 1)
  })

/** Sanity keeps drafts under identifiers of their own. */
const isDraftId = ({ name, text }: JsonValue): boolean => name === '_id' && text.startsWith('drafts.')

/** Strapi and others keep drafts without the time at which they were published. */
const isPublication = (name: string): boolean => /^published (?:at|on|date|time)$/.test(name)

/** What a value is called: a text, or the name of a person, a section, a tag, or of each in a list. */
const namesIn = (value: JsonValue, depth = 0): string[] => {
  if (value.text) return [value.text]
  if (depth > MAX_DEPTH) return []
  if (value.items.length > 0) return value.items.flatMap(item => namesIn(item, depth + 1))
  const read = (name: string) => memberOf(value, name)?.text || undefined
  const person = [read('first_name'), read('last_name')].filter(Boolean).join(' ')
  const name =
    ['name', 'full_name', 'display_name', 'value', 'rendered', '#text', '$t', 'label', 'title']
      .map(read)
      .find(Boolean) ?? person
  if (name) return [name]
  return ['data', 'attributes', 'fields'].flatMap(inner => {
    const found = memberOf(value, inner)
    return found ? namesIn(found, depth + 1) : []
  })
}
