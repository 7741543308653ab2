import type { Aside, Block } from '../../copy.ts'
import { deskInitials } from '../../normalize/body/rules/wire/desk-initials.ts'
import { lineSpan } from '../wire/line-span.ts'

/** Parts a text from the desk's initials in its last line: "dpa ks yyni n1 ob". */
export const splitInitials = (lines: readonly Block[]): { body: Block[]; asides: Aside[] } => {
  const last = lines.slice(-1)
  const span = lineSpan(last, 'iptc-7901: text/initials')
  return deskInitials.matches(span.raw)
    ? { body: lines.slice(0, -1), asides: [{ ...span, kind: 'mark' }] }
    : { body: [...lines], asides: [] }
}
