import type { Aside, Block } from '#domain/copy.ts'
import { deskInitials } from '#domain/normalize/body/rules/wire/desk-initials.ts'
import { lineSpan } from '../wire/line-span.ts'

/** A code that the desks' signatures are known by. */
const known = 'dpa'

/** Parts a text from the desk's initials in its last line, which the agency's code may open: "dpa ks yyni n1 ob". */
export const splitInitials = (
  lines: readonly Block[],
  agency: string | undefined,
): { body: Block[]; asides: Aside[] } => {
  const last = lines.slice(-1)
  const span = lineSpan(last, 'iptc-7901: text/initials')
  const isOpened = agency !== undefined && span.raw.startsWith(`${agency} `)
  const text = isOpened ? known + span.raw.slice(agency.length) : span.raw
  return deskInitials.matches(text)
    ? { body: lines.slice(0, -1), asides: [{ ...span, kind: 'mark' }] }
    : { body: [...lines], asides: [] }
}
