import type { Span } from '#domain/copy.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { listOf } from '#domain/json/list-of.ts'
import { readMember } from '#domain/json/read-member.ts'
import { spanOfValue } from '#domain/json/span-of-value.ts'
import { plainText } from '#domain/markup/plain-text.ts'

/**
 * All that a property states, given once or in a list: texts, and of things (a `CreativeWork`, a `CorrectionComment`, a `DefinedTerm`) their words,
 * or name, and address. A reference within the page ("#license") states nothing.
 */
export const saidOf = (
  article: JsonValue,
  property: string,
  counts: (value: JsonValue) => boolean = () => true,
): Span[] =>
  listOf(article, property)
    .filter(counts)
    .flatMap(value => {
      const source = `json-ld: ${property}`
      const text = spanOfValue(value, source)
      if (text) return [text]
      const read = (...names: string[]): Span | undefined => {
        const span = readMember(value, '', ...names)
        return span && { ...span, source: span.source.replace(/^: /, `${source}.`) }
      }
      const address = [read('url'), read('@id')].find(span => span && /^https?:/i.test(span.raw))
      const words =
        read('text', 'description') ?? (address && isDeed(address) ? undefined : read('name', 'termCode'))
      return [words, address].filter(span => span !== undefined)
    })
    .map(span => (MARKUP.test(span.raw) ? { ...span, raw: plainText(span.raw) } : span))

/** An address of Creative Commons says all that the name of a license says. */
const isDeed = ({ raw }: Span): boolean => raw.includes('creativecommons.org/')

const MARKUP = /<[a-z]|&#?\w{1,30};/i
