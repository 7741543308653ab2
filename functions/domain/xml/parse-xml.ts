import { SaxesParser } from 'saxes'
import type { Rejection } from '#schemas/drops/rejection.ts'
import type { Outcome } from '../outcome.ts'
import type { XmlElement } from './element.ts'
import { repairControls } from './repair-controls.ts'
import { repairDeclaration } from './repair-declaration.ts'
import { repairEntities } from './repair-entities.ts'
import { splitDocuments } from './split-documents.ts'

/** Limits on a wire document: far above any real one, low enough that a hostile one costs little. */
const MAX_DEPTH = 200
const MAX_ATTRIBUTES = 200
const MAX_ELEMENTS = 500_000

export interface ParsedXml {
  root: XmlElement
  warnings: string[]
}

/**
 * Parses a document strictly (XML 1.0, well-formedness), without namespaces, DTDs or any external access: of a
 * DOCTYPE only plain texts that it declares as entities are read. Named HTML entities, a bare "&", control
 * characters, white space before the declaration, and several wire documents in one file, which agencies do
 * send, are read with a warning; an element called `documents` then holds those documents.
 * Refuses all else as `malformed`, with line and column, and an embargo, hold or kill in a processing
 * instruction, where no standard has one. Linear time.
 */
export const parseXml = (text: string): Outcome<ParsedXml> => {
  const whole = parseDocument(text, 0)
  if (whole.ok) return whole
  const roots: XmlElement[] = []
  const warnings = new Set<string>()
  for (const { document, above } of splitDocuments(text)) {
    const parsed = parseDocument(document, above)
    if (!parsed.ok) return whole
    roots.push(parsed.value.root)
    for (const warning of parsed.value.warnings) warnings.add(warning)
  }
  const [first] = roots
  if (!first) return whole
  const root = { ...first, name: 'documents', prefix: '', attributes: {}, children: roots }
  return {
    ok: true,
    value: { root, warnings: [...warnings, `contains ${roots.length} XML documents, one after another`] },
  }
}

const parseDocument = (text: string, above: number): Outcome<ParsedXml> => {
  const strict = parseStrictly(text, above)
  if (strict.ok) return { ok: true, value: { root: strict.value, warnings: [] } }
  const declared = repairDeclaration(text)
  const { repaired: referred, warnings } = repairEntities(declared)
  if (declared !== text) warnings.push('there is white space or a comment before the XML declaration')
  const repaired = repairControls(referred)
  if (repaired !== referred)
    warnings.push('contains control characters, which XML does not allow; read without them')
  if (repaired === text) return strict
  const lenient = parseStrictly(repaired, above)
  return lenient.ok ? { ok: true, value: { root: lenient.value, warnings } } : lenient
}

/** An order to hold or kill among the words of a processing instruction. */
const ORDER = /\b(?:embargo|hold\b|kill|sperrfrist)/i

/** Ends the parse at the first fault; never leaves this file. */
class Fault extends Error {}

/** Each fault ends the parse. */
class StrictParser extends SaxesParser {
  override fail(message: string): never {
    throw new Fault(message)
  }
}

const parseStrictly = (text: string, above: number): Outcome<XmlElement> => {
  const parser = new StrictParser({ xmlns: false, position: true })
  const open: XmlElement[] = []
  let root: XmlElement | undefined
  let elements = 0
  let attributes = 0
  // Six events: an eighth listener makes a dictionary of the parser in V8, which then takes seven times as long over each text.
  parser.on('attribute', () => {
    if (++attributes > MAX_ATTRIBUTES) parser.fail(`an element has more than ${MAX_ATTRIBUTES} attributes.`)
  })
  parser.on('opentag', tag => {
    attributes = 0
    if (open.length >= MAX_DEPTH) parser.fail(`elements are nested deeper than ${MAX_DEPTH}.`)
    if (++elements > MAX_ELEMENTS) parser.fail(`there are more than ${MAX_ELEMENTS} elements.`)
    const colon = tag.name.indexOf(':')
    const element: XmlElement = {
      name: tag.name.slice(colon + 1),
      prefix: tag.name.slice(0, Math.max(colon, 0)),
      attributes: tag.attributes,
      children: [],
      at: { line: above + parser.line, column: parser.columnIndex + 1 },
    }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('processinginstruction', ({ target, body }) => {
    if (ORDER.test(`${target} ${body}`))
      parser.fail(`a processing instruction, "${target}", orders what only an element of the format can.`)
  })
  parser.on('text', chunk => open.at(-1)?.children.push(chunk))
  parser.on('cdata', chunk => open.at(-1)?.children.push(chunk))
  try {
    parser.write(text).close()
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return { ok: false, rejection: malformed(error.message, above + parser.line, parser.columnIndex + 1) }
  }
  return root
    ? { ok: true, value: root }
    : { ok: false, rejection: malformed('there is no root element.', 1, 1) }
}

const malformed = (fault: string, line: number, column: number): Rejection => ({
  code: 'malformed',
  detail: `The XML is not well formed: ${fault.replace('undefined entity', 'an entity is not declared as plain text').replace(/\.?$/, '.')} Fix the document at this position, or send it again in full.`,
  line,
  column: Math.max(column, 1),
})
