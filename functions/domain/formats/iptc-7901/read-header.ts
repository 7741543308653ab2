import type { Block, Span } from '#domain/copy.ts'
import { lineSpan } from '../wire/line-span.ts'
import { placeLines } from '../wire/place-lines.ts'
import type { Segment } from '../wire/segment.ts'
import { headerLine } from './header-line.ts'
import { keywordLine } from './split-keywords.ts'

/** The header of a message: IPTC 7901, 3.2. */
export interface IptcHeader {
  /** Source and message number: "eca0003". */
  id: Span
  priority: Span
  /** Category of the subject: "pl", "i", "sp". */
  category: Span
  /** Codes after the word count: the service, and what else the agency puts there. */
  codes: Span
  /** The keyword line or lines under the first: "Switzerland/migration/UN/". */
  keywords: Span
  /** What agencies that end their header below the headline have between it and the keywords: marks, an embargo, the headline itself. */
  marks: Block[]
}

/** How many characters of a header line are read. */
const longest = 200

export const readHeader = (header: Segment): IptcHeader | undefined => {
  const [first, ...lines] = placeLines(header)
  if (!first) return undefined
  const rest = keywordsFirst(lines)
  const { raw, at } = lineSpan([first], '')
  const [, id, priority, category, , codes = ''] = headerLine.exec(raw.slice(0, longest)) ?? []
  if (!id || !priority || !category) return undefined
  const marked = rest.findIndex(
    ({ text, blankBefore = 0 }, index) =>
      text.startsWith('(') || (index > 0 && blankBefore > 0) || isUnder(text, rest.slice(0, index)),
  )
  const end = marked < 0 ? rest.length : marked
  const span = (text: string, field: string): Span => ({
    raw: text.trim(),
    source: `iptc-7901: header/${field}`,
    ...(at && { at }),
  })
  return {
    id: span(id, 'message number'),
    priority: span(priority, 'priority'),
    category: span(category, 'category'),
    codes: span(codes, 'optional information'),
    keywords: lineSpan(rest.slice(0, end), 'iptc-7901: header/keywords'),
    marks: rest.slice(end),
  }
}

/** The lines with the keywords, which end in a slash, over a note in parentheses that stands above them: "(Berichtigung: …)". */
const keywordsFirst = (lines: readonly Block[]): Block[] => {
  const index = lines.findIndex(({ text }) => /\/\s*$/.test(text) && keywordLine.test(text.trim()))
  const notes = lines.slice(0, Math.max(index, 0))
  const isNoted = notes[0]?.text.startsWith('(') && notes.at(-1)?.text.trimEnd().endsWith(')')
  return isNoted ? [...lines.slice(index, index + 1), ...notes, ...lines.slice(index + 1)] : [...lines]
}

/** Behind the keywords: "(UPDATE 1)" (Reuters). */
const version = /\s\([^()]*\)\s*$/

/** Whether a line is no more of the keywords that stand above it, words tied by slashes or hyphens. */
const isUnder = (text: string, above: readonly Block[]): boolean =>
  above.length > 0 &&
  above.every(line => keywordLine.test(line.text.replace(version, '').trim())) &&
  !keywordLine.test(text.trim())
