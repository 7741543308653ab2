import type { Span } from '#domain/copy.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { listOf } from '#domain/json/list-of.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { spanOfValue } from '#domain/json/span-of-value.ts'
import { plainText } from '#domain/markup/plain-text.ts'

/** Members of agencies' own besides those that a field of an article takes, folded; ninjs lets each add to headlines and descriptions. */
const names =
  /^(?:headline.+|title|description.+|(?:editorial|editor|internal)?notes?|(?:editorial|editor)comments?|instructions?|kicker|signoff|subhead|comments?)$/

/** The texts of an item, and of what a house adds to it (`extra`), in which a desk may give orders and which no field of an article takes. */
export const readTitles = (item: JsonValue): Span[] => {
  const own = [...item.members, ...(memberOf(item, 'extra')?.members ?? [])]
    .filter(([name]) => names.test(name))
    .map(([, value]) => value)
  const listed = ['headlines', 'descriptions']
    .flatMap(name => listOf(item, name))
    .flatMap(entry => memberOf(entry, 'value') ?? [])
  return [...own, ...listed].flatMap(value => {
    const span = spanOfValue(value, `ninjs: ${value.name}`)
    return span ? { ...span, raw: plainText(span.raw) } : []
  })
}
