import type { Position } from '#schemas/evidence.ts'
import { isBlank } from './is-blank.ts'

/** A stretch of the drop's text, by UTF-16 offsets; `end` is exclusive. */
export interface Stretch {
  start: number
  end: number
}

/**
 * Where a piece of evidence is in the text: from its position on, as far as its visible characters match.
 * White space may differ, since evidence has its lines joined. Undefined if it does not match there.
 */
export const locateEvidence = (
  text: string,
  lineStarts: readonly number[],
  raw: string,
  at: Position,
): Stretch | undefined => {
  const line = lineStarts[at.line - 1]
  if (line === undefined) return undefined
  const start = line + at.column - 1
  let end = start
  for (const character of raw.replace(blank, '')) {
    while (end < text.length && isBlank(text.charAt(end))) end += 1
    if (!text.startsWith(character, end)) return end > start ? { start, end } : undefined
    end += character.length
  }
  return { start, end }
}

const blank = /[\s\p{Cc}\p{Cf}]/gu
