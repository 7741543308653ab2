import type { Block } from '#domain/copy.ts'
import { deskInitials } from '#domain/normalize/body/rules/wire/desk-initials.ts'
import { normalizeDateline } from '#domain/normalize/dateline/normalize-dateline.ts'
import { withoutControls } from '../wire/without-controls.ts'

/** A headline ends in "=" (IPTC 7901, 3.3), with some agencies in "+"; AFP's note to the desks, under it, in "///". */
const headlineEnd = /(?:[=+]|\/{3})\s*$/
/** The most lines of a stack: marks, a correction's note, headline, byline. */
const reach = 20
/** The most words of a headline that no sign ends. */
const longest = 30
const columns = 110
/** What a story tells, point by point, under its headline (Reuters). */
const point = /^ ?\* \p{Lu}/u

/**
 * The lines above the body, up to the end of the headline: its sign or, without one, a short line with a
 * blank line, a list of points or a dateline below it.
 */
export const splitStack = (lines: readonly Block[], agency?: string): { stack: Block[]; body: Block[] } => {
  const signed = lines.slice(0, reach).findIndex(({ text }) => headlineEnd.test(text))
  const end = signed >= 0 ? signed + 1 : unsignedEnd(lines, agency)
  return { stack: lines.slice(0, end), body: lines.slice(end) }
}

/** Whether a line opens a story with its dateline. */
const opens = (text: string, agency: string | undefined): boolean =>
  (agency !== undefined && text.includes(`(${agency}) `)) ||
  normalizeDateline(text.trim())?.agency !== undefined

const unsignedEnd = (lines: readonly Block[], agency: string | undefined): number => {
  const end = lines.findIndex(({ blankBefore }, index) => index > 0 && (blankBefore ?? 0) > 0)
  const indented = lines.findIndex(({ text }, index) => index > 0 && /^(?: {2,}|\t)/.test(text))
  const datelined = lines.findIndex(({ text }, index) => index > 0 && index < reach && opens(text, agency))
  const listed = lines.findIndex(({ text }, index) => index > 0 && index < reach && point.test(text))
  const first = Math.min(...[end, indented, datelined, listed].filter(index => index > 0), lines.length)
  const stack = lines.slice(0, first)
  const words = stack.reduce((sum, { text }) => sum + text.trim().split(/\s+/).length, 0)
  const isOver = lines.slice(first).some(({ text }) => !deskInitials.matches(withoutControls(text).trim()))
  const isStack = isOver && words <= longest && stack.every(({ text }) => text.length < columns)
  return isStack && !/(?<!\.\.)[.!?]["”»]?\s*$/.test(stack.at(-1)?.text ?? '') ? first : 0
}
