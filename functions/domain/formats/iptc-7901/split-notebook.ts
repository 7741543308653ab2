import type { Aside, Block } from '#domain/copy.ts'
import { deskInitials } from '#domain/normalize/body/rules/wire/desk-initials.ts'
import { lineSpan } from '../wire/line-span.ts'
import { withoutControls } from '../wire/without-controls.ts'

/** The beginning of dpa's block for editors, with and without its marks. */
const notebook = /^(?:#{1,3} ?)?(?:dpa-)?(?:notebook|notizblock|bloc-notes|libreta)$/i
/** The beginning of the part that must not be printed. */
const privatePart =
  /(?:following information is|folgenden informationen sind)\b.*\b(?:not|nicht)\b.*\b(?:publication|ver.{1,2}ffentlichung)|^\W*not for publication\W*$/i
/** The most characters of a line that opens that part. */
const longest = 160
const heading = /^\s*#{1,3}\s*(?=\S)/
const notes =
  /note|hinweis|editor|redaktion|refile|correct|korrektur|berichtig|update|lead|embargo|sperrfrist/i
const contacts = /contact|kontakt|ansprech/i
const item = /^\s*[-*•]\s+(?=\p{L}|[("«„]|\[)/u
/** An address or telephone number, which must not get into the article with a note. */
const contact = /\S@\S|(?:^|[\s(])(?:\+\d|0\d)[\d /()-]{5,}\d/

/**
 * Parts a body from the notebook below it. Items for editors are notes; links, places and the like are marks;
 * contacts, and everything after the line that says so, are private.
 */
export const splitNotebook = (lines: readonly Block[]): { body: Block[]; asides: Aside[] } => {
  const start = lines.findIndex(({ text }) => notebook.test(withoutControls(text).trim()) || isPrivate(text))
  if (start < 0) return { body: [...lines], asides: [] }
  const asides: Aside[] = []
  let section: Aside['kind'] = 'mark'
  let closed = false
  for (const group of groupItems(lines.slice(start))) {
    const text = group[0]?.text ?? ''
    closed ||= isPrivate(text)
    if (heading.test(text)) section = sectionKind(text)
    const span = lineSpan(group, 'iptc-7901: text/notebook')
    const kind = closed || contact.test(span.raw) ? 'private' : isLabel(text) ? 'mark' : section
    asides.push({ ...span, raw: span.raw.replace(/^\s*(?:#+|[-*•](?=\s))\s*/, ''), kind })
  }
  return { body: lines.slice(0, start), asides }
}

const isPrivate = (text: string): boolean => text.length < longest && privatePart.test(text)

const sectionKind = (text: string): Aside['kind'] => {
  if (contacts.test(text)) return 'private'
  return notes.test(text) ? 'note' : 'mark'
}

/**
 * A heading says nothing new ("## Refile" repeats the mark above the headline), and neither do initials and
 * rules.
 */
const isLabel = (text: string): boolean =>
  heading.test(text) || !/\p{L}/u.test(text) || deskInitials.matches(withoutControls(text).trim())

const groupItems = (lines: readonly Block[]): Block[][] => {
  const groups: Block[][] = []
  for (const line of lines) {
    const open = groups.at(-1)
    const begins = item.test(line.text) || isLabel(line.text) || isPrivate(line.text)
    if (open && !begins && (line.blankBefore ?? 0) === 0 && !isLabel(open[0]?.text ?? '')) open.push(line)
    else groups.push([line])
  }
  return groups
}
