import type { Aside, Block, Copy } from '#domain/copy.ts'
import { lineSpan } from '#domain/formats/wire/line-span.ts'
import type { Dialect } from '../dialect.ts'

/** How ANSA begins the title of a long piece: ">>>ANSA/ ". */
const sheet = /^\s*>{2,3}\s*(?:ANSA\/\s*)?/

const headed = ([first, ...rest]: readonly Block[]): Pick<Copy, 'headline' | 'blocks'> => {
  if (!first || !sheet.test(first.text)) return { blocks: first ? [first, ...rest] : [] }
  const title = { ...first, text: first.text.replace(sheet, '') }
  return { headline: lineSpan([title], 'agency-text: title'), blocks: rest }
}

/** Codes in capitals with a digit or an underscore among them: "XCI20191_SXA_QBXB", "R CRO S0A QBXB", "U0123 0345". */
const routing = /^\s*(?=.*[\d_])[A-Z\d_/ .:+-]{3,40}\s*$/
const reach = 4

/**
 * Framed copy with lines of codes above it (ANSA, TASS and others), which are taken off; everything else is
 * read as text.
 */
export const routingLines: Dialect = {
  matches: lines => routing.test(lines[0]?.text ?? '') && lines.length > 2,
  read: lines => {
    const end = lines.slice(0, reach).findIndex(({ text }) => !routing.test(text))
    const codes = lines.slice(0, Math.max(end, 0))
    return {
      asides: codes.map((line): Aside => ({ ...lineSpan([line], 'agency-text: routing'), kind: 'mark' })),
      ...headed(lines.slice(Math.max(end, 0))),
    }
  },
}
