import type { Position } from '#schemas/evidence.ts'
import { advance } from './advance.ts'
import { EOT, ETX, SOH, STX } from './control-characters.ts'
import type { Segment } from './segment.ts'

/** A message as framed by its control characters. Missing parts are empty. */
export interface WireMessage {
  /** From SOH to STX, or the first line if there is no STX. */
  header: Segment
  /** From STX to ETX. */
  text: Segment
  /** From ETX to EOT: the time of filing. */
  trailer: Segment
}

/**
 * The messages of a drop, each from SOH to EOT or the next SOH. Anything before the first SOH is ignored; a drop without one, as mail
 * systems and archives leave it, has a message from where `opening` finds a header to the next, or is one.
 */
export const frameMessages = (text: string, opening?: RegExp): WireMessage[] => {
  if (text.includes(SOH)) {
    const [before = '', ...parts] = text.split(SOH)
    return frameEach(parts, SOH, advance({ line: 1, column: 1 }, before + SOH))
  }
  return frameEach(opening ? text.split(opening) : [text], '', { line: 1, column: 1 })
}

const frameEach = (parts: readonly string[], between: string, start: Position): WireMessage[] => {
  let at = start
  return parts.map(part => {
    const message = frame(part, at)
    at = advance(at, part + between)
    return message
  })
}

const frame = (part: string, at: Position): WireMessage => {
  const end = indexOf(part, EOT, 0)
  const start = part.indexOf(STX)
  const textAt = start < 0 || start > end ? endOfLine(part) : start + STX.length
  const close = Math.min(indexOf(part, ETX, textAt), end)
  const cut = (from: number, to: number): Segment => ({
    text: part.slice(from, to),
    at: advance(at, part.slice(0, from)),
  })
  return { header: cut(0, textAt), text: cut(textAt, close), trailer: cut(close, end) }
}

const indexOf = (text: string, mark: string, from: number): number => {
  const index = text.indexOf(mark, from)
  return index < 0 ? text.length : index
}

const endOfLine = (text: string): number => {
  const index = text.search(/[\r\n]/)
  return index < 0 ? text.length : index
}
