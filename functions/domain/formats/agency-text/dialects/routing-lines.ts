import type { Aside } from '../../../copy.ts'
import { lineSpan } from '../../wire/line-span.ts'
import type { Dialect } from '../dialect.ts'

/** Codes in capitals with a digit or an underscore among them: "XCI20191_SXA_QBXB", "R CRO S0A QBXB", "U0123 0345". */
const routing = /^\s*(?=.*[\d_])[A-Z\d_/ .:+-]{3,40}\s*$/
const reach = 4

/** Framed copy with lines of codes above it (ANSA, TASS and others): they are taken off, and all else is read as text. */
export const routingLines: Dialect = {
  matches: lines => routing.test(lines[0]?.text ?? '') && lines.length > 2,
  read: lines => {
    const end = lines.slice(0, reach).findIndex(({ text }) => !routing.test(text))
    const codes = lines.slice(0, Math.max(end, 0))
    return {
      asides: codes.map((line): Aside => ({ ...lineSpan([line], 'agency-text: routing'), kind: 'mark' })),
      blocks: lines.slice(Math.max(end, 0)),
    }
  },
}
