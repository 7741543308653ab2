import type { Span } from '#domain/copy.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { listOf } from '#domain/json/list-of.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { spanOfValue } from '#domain/json/span-of-value.ts'
import { plainText } from '#domain/markup/plain-text.ts'

/**
 * Bylines as they would be printed: `byline` in ninjs 1, `by` since 2.0, and lists of lines, or of objects
 * with a line and its title (AP: "By MATT OTT" and "AP Business Writer"; TT: `byline`), which say more than one line beside them ("TT").
 * Who took the pictures is none of them.
 */
export const readBylines = (item: JsonValue, format: string): Span[] | undefined => {
  for (const name of ['bylines', 'byline', 'by']) {
    const spans = listOf(item, name)
      .map(entry =>
        entry.kind === 'object' ? joined(entry, `${format}: ${name}`) : lineOf(entry, `${format}: ${name}`),
      )
      .filter(span => span !== undefined)
    if (spans.length > 0) return spans
  }
  return undefined
}

const lineOf = (value: JsonValue | undefined, source: string): Span | undefined => {
  const span = spanOfValue(value, source)
  const raw = span && plainText(span.raw)
  return span && raw ? { ...span, raw } : undefined
}

const joined = (entry: JsonValue, source: string): Span | undefined => {
  if (/^(?:foto|photo|bild)/i.test(memberOf(entry, 'role')?.text ?? '')) return undefined
  const line = ['by', 'byline', 'name', 'value']
    .map(name => lineOf(memberOf(entry, name), source))
    .find(span => span)
  const title = lineOf(memberOf(entry, 'title'), source)
  return line && { ...line, raw: title ? `${line.raw}, ${title.raw}` : line.raw }
}
