import type { Aside, Block } from '#domain/copy.ts'
import { contactBlock } from '#domain/normalize/body/rules/about/contact-block.ts'
import { contactHeading } from '#domain/normalize/body/rules/about/contact-heading.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { isProse } from '#domain/normalize/prose/is-prose.ts'
import { lineSpan } from '../wire/line-span.ts'

/** The most words of contacts. */
const longest = 80
const asking =
  /^(?:for (?:more|further) (?:information|details|enquiries|inquiries)|to find out more)\b.{0,60}$/i

/** A quotation of a few words: “We grow,” Ada Roe said. */
const quoted = /^["“][^@:]+[.!?]["”]?$/

/**
 * The text of a release and what stands under its last paragraph of prose, or under "For more information contact": whom to ask, where to
 * follow the company, pictures, the source once more. That is private; what the company says of itself is the release's.
 */
export const splitContacts = (lines: readonly Block[]): { blocks: Block[]; asides: Aside[] } => {
  const end = Math.min(endOfProse(lines), startOfContacts(lines))
  return {
    blocks: lines.slice(0, end),
    asides: groupLines(lines.slice(end)).map(
      (group): Aside => ({ ...lineSpan(group, 'agency-text: contacts'), kind: 'private' }),
    ),
  }
}

const endOfProse = (lines: readonly Block[]): number => {
  const groups = groupLines(lines)
  const last = groups.findLastIndex(group => {
    const { raw } = lineSpan(group, '')
    return (isProse(raw) || quoted.test(raw)) && !contactBlock.matches(raw)
  })
  return last < 0 ? lines.length : groups.slice(0, last + 1).flat().length
}

const startOfContacts = (lines: readonly Block[]): number => {
  const start = lines.findLastIndex(
    ({ text }) => asking.test(text.trim()) || contactHeading.matches(text.trim()),
  )
  const words = lines.slice(start).reduce((sum, { text }) => sum + countWords(text), 0)
  return start > 0 && words <= longest ? earliest(lines, start) : lines.length
}

/** The first line of contacts: those that ask stand close together. */
const earliest = (lines: readonly Block[], start: number): number => {
  const above = lines.slice(Math.max(0, start - 6), start).findIndex(({ text }) => asking.test(text.trim()))
  return above < 0 ? start : Math.max(0, start - 6) + above
}

/** Lines grouped by the blank lines between them. */
const groupLines = (lines: readonly Block[]): Block[][] => {
  const groups: Block[][] = []
  for (const line of lines) {
    const open = groups.at(-1)
    if (open && (line.blankBefore ?? 0) === 0) open.push(line)
    else groups.push([line])
  }
  return groups
}
