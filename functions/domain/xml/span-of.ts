import type { Span } from '../copy.ts'
import type { XmlElement } from './element.ts'
import { textOf } from './text-of.ts'

/** What a system left of HTML in the text of a line, escaped or in CDATA. */
const marked = /<(b|i|u|em|strong|su[bp])>([^<>]*)<\/\1>/gi
const broken = /<br ?\/?>/gi

/**
 * The text of an element as a span with its position, trimmed, with white space collapsed and without marks of HTML in it. `source` names
 * the element for the evidence ("nitf: hedline/hl1"). Undefined if the element is absent or has no visible
 * text.
 */
export const spanOf = (element: XmlElement | undefined, source: string): Span | undefined => {
  if (!element) return undefined
  const text = textOf(element)
  const plain = text.includes('<') ? text.replace(broken, ' ').replace(marked, '$2') : text
  const raw = plain.replace(/\s+/g, ' ').trim()
  if (!raw) return undefined
  const lead = text.slice(0, text.length - text.trimStart().length)
  const lines = lead.split('\n')
  const last = lines.at(-1) ?? ''
  const line = element.at.line + lines.length - 1
  return { raw, source, at: { line, column: (lines.length > 1 ? 1 : element.at.column) + last.length } }
}
