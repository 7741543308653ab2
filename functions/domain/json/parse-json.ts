import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser'
import type { Rejection } from '#schemas/drops/rejection.ts'
import type { Position } from '#schemas/evidence.ts'
import type { Outcome } from '../outcome.ts'
import { createJsonTree } from './create-json-tree.ts'
import type { JsonValue } from './json-value.ts'
import { repairJson } from './repair-json.ts'
import { splitValues } from './split-values.ts'

export interface ParsedJson {
  root: JsonValue
  warnings: string[]
}

/**
 * Parses a JSON document (RFC 8259) with the position of each value. Control characters and stray backslashes
 * inside strings, which feeds do contain, are read with a warning. Objects one to a line (JSON Lines) are read as a list of them. Refuses all else as `malformed`, with line
 * and column, counted from `origin` for a document inside another. Linear time.
 */
export const parseJson = (text: string, origin: Position = { line: 1, column: 1 }): Outcome<ParsedJson> => {
  const strict = parseStrictly(text, origin)
  if (strict.ok) return { ok: true, value: { root: strict.value, warnings: lostSurrogates(text) } }
  const several = parseEach(text, origin)
  if (several?.ok) return several
  const repaired = repairJson(text)
  if (repaired === text) return several ?? strict
  const lenient = parseStrictly(repaired, origin)
  if (!lenient.ok) return several ?? lenient
  const warnings = ['control characters or stray backslashes in JSON strings', ...lostSurrogates(text)]
  return { ok: true, value: { root: lenient.value, warnings } }
}

/** Objects one to a line, as one list; undefined if there are not several. */
const parseEach = (text: string, origin: Position): Outcome<ParsedJson> | undefined => {
  const parts = splitValues(text)
  if (parts.length === 0) return undefined
  const items: JsonValue[] = []
  const warnings = new Set<string>()
  for (const { json, at } of parts) {
    const parsed = parseJson(json, {
      line: origin.line + at.line - 1,
      column: at.line === 1 ? origin.column + at.column - 1 : at.column,
    })
    if (!parsed.ok) return parsed
    items.push(parsed.value.root)
    for (const warning of parsed.value.warnings) warnings.add(warning)
  }
  const root: JsonValue = { kind: 'array', name: '', text: '', members: new Map(), items, at: origin }
  return { ok: true, value: { root, warnings: [...warnings] } }
}

/** Ends the parse at the first fault; never leaves this file. */
class Fault extends Error {
  readonly at: Position
  constructor(message: string, at: Position) {
    super(message)
    this.at = at
  }
}

const parseStrictly = (text: string, origin: Position): Outcome<JsonValue> => {
  const place = (line: number, column: number): Position => ({
    line: origin.line + line,
    column: line === 0 ? origin.column + column : column + 1,
  })
  const tree = createJsonTree((detail, at) => {
    throw new Fault(detail, at)
  })
  try {
    visit(
      text,
      {
        onObjectBegin: (_offset, _length, line, column) => tree.open('object', place(line, column)),
        onObjectEnd: () => tree.close(),
        onObjectProperty: name => tree.name(name),
        onArrayBegin: (_offset, _length, line, column) => tree.open('array', place(line, column)),
        onArrayEnd: () => tree.close(),
        onLiteralValue: (value, offset, length, line, column) =>
          tree.literal(value, text.slice(offset, offset + length), place(line, column)),
        onError: (code, _offset, _length, line, column) => {
          throw new Fault(`${nameOf(code)}.`, place(line, column))
        },
      },
      { disallowComments: true, allowTrailingComma: false },
    )
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return { ok: false, rejection: malformed(error.message, error.at) }
  }
  return { ok: true, value: tree.root() }
}

/** "ColonExpected" as "colon expected". */
const nameOf = (code: ParseErrorCode): string =>
  printParseErrorCode(code)
    .replace(
      'EndOfFileExpected',
      'more stands behind its end; several stories go in one list, or each whole on a line of its own',
    )
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()

const lostSurrogates = (text: string): string[] =>
  /\\u[dD][89a-fA-F]/.test(text) &&
  /(?<!\\u[dD][89abAB][\da-fA-F]{2})\\u[dD][c-fC-F]|\\u[dD][89abAB][\da-fA-F]{2}(?!\\u[dD][c-fC-F])/.test(
    text,
  )
    ? ['contains half of a surrogate pair: a character was lost before the file was dropped']
    : []

const malformed = (fault: string, at: Position): Rejection => ({
  code: 'malformed',
  detail: `The JSON is not well formed: ${fault} Fix the document at this position, or send it again in full.`,
  ...at,
})
