import type { Zone } from '../body/furniture-rule.ts'
import type { Draft } from '../draft/draft.ts'
import type { Excerpt } from '../draft/excerpt.ts'

/** A line above or below a story. */
export interface Line {
  /** Its text on one line, without the marks that ANPA 1312 and IPTC 7901 set before and after a line. */
  text: string
  from: Excerpt
  zone: Zone
}

/** Reads one kind of line into the draft. False where the line is not of the kind, and nothing was taken. */
export type LineReader = (line: Line, draft: Draft, context: { receivedAt: string }) => boolean
