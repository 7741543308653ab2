import type { Rejection } from '#schemas/drops/rejection.ts'
import type { Copy, Span } from '../copy.ts'

/**
 * The longest text of one element beside the story, and of all of them together, in UTF-16 code units: the
 * longest rights notices have about 2,000. Line rules are made for lines, and may take quadratic time.
 */
const MAX_LENGTH = 10_000
const MAX_IN_ALL = 100_000
/** The most characters of all subjects: a thousand with long codes. Each answer with the story holds them. */
const MAX_OF_SUBJECTS = 200_000

/** Fields of prose, which may be as long as a story; and the story itself. */
const prose = new Set<string>(['summary', 'editorNote', 'asides', 'blocks'] satisfies (keyof Copy)[])

/**
 * Refuses copy with more text in an element than any agency puts there: a body that has slipped into its
 * headline, or a text made to stall a reader.
 */
export const refuseLongField = (copy: Copy): Rejection | undefined => {
  const named = JSON.stringify([copy.subjects]).length
  if (named > MAX_OF_SUBJECTS)
    return {
      code: 'too-large',
      field: 'subjects',
      detail: `${named} characters; the limit is ${MAX_OF_SUBJECTS}.`,
    }
  const stated = Object.entries(copy).flatMap(([field, value]) =>
    prose.has(field) ? [] : spansOf(value).map(span => ({ field, ...span })),
  )
  const longest = stated.reduce<(typeof stated)[number] | undefined>(
    (one, other) => (one && one.raw.length >= other.raw.length ? one : other),
    undefined,
  )
  const inAll = stated.reduce((sum, { raw }) => sum + raw.length, 0)
  if (!longest || (longest.raw.length <= MAX_LENGTH && inAll <= MAX_IN_ALL)) return undefined
  const { field, raw, source, at } = longest
  return {
    code: 'too-large',
    field,
    detail: `${source} has ${raw.length} characters, and all fields beside the story have ${inAll}; the limits are ${MAX_LENGTH} and ${MAX_IN_ALL}. Send prose as the text of the story.`,
    ...(at && { line: at.line, column: at.column }),
  }
}

/** The spans of a field: itself, those of a list, or the names of its named entries. */
const spansOf = (value: unknown): Span[] => {
  if (Array.isArray(value)) return value.flatMap(spansOf)
  if (typeof value !== 'object' || value === null) return []
  if ('raw' in value) return [value as Span]
  return 'name' in value ? spansOf(value.name) : []
}
