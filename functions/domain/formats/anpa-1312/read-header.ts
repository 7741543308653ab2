import type { Span } from '#domain/copy.ts'
import { US } from '../wire/control-characters.ts'
import { lineSpan } from '../wire/line-span.ts'
import { placeLines } from '../wire/place-lines.ts'
import type { Segment } from '../wire/segment.ts'

/** The header of a message. */
export interface AnpaHeader {
  /** Service letter and message number: "W2607". */
  id: Span
  /** Name of the agency that some put after the number ("a0105KYODO"); empty with others. */
  agency: Span
  /** A single letter: "i", "s". */
  category?: Span
  /** The keyword as the header abbreviates it: "BC-US--Ethanol-LosingGra 1stLd-Writethru". */
  keyword?: Span
}

const number = /^(\p{L}\d{3,5})\s*(\p{L}*)/u
/** Priority, category, codes of format and justification, keyword and version, date, words: "r a  BC-US--Ethanol 1stLd-Writethru   11-13 1693". */
const line = /^\p{L}\s+(\p{L})[\s\p{Cc}]*(\S.*?)?(?:\s+\d{1,2}-\d{1,2}(?:\s+\d{1,5})?)?\s*$/u

/** How many characters of a header line are read. */
const longest = 200

export const readHeader = (header: Segment): AnpaHeader | undefined => {
  const [first, second] = placeLines(header)
  const before = first?.text.split(US)[0]
  if (!first || before === undefined) return undefined
  const { raw } = lineSpan([{ ...first, text: before }], '')
  const [, id, agency = ''] = number.exec(raw) ?? []
  if (!id) return undefined
  const at = first.at && { at: first.at }
  const [, category, keyword] = line.exec(second?.text.trim().slice(0, longest) ?? '') ?? []
  const below = (text: string, field: string): Span => ({
    ...lineSpan([{ kind: 'line', text, ...(second?.at && { at: second.at }) }], `anpa-1312: header/${field}`),
  })
  return {
    id: { raw: id, source: 'anpa-1312: header/message number', ...at },
    agency: { raw: agency, source: 'anpa-1312: header/agency', ...at },
    ...(category && { category: below(category, 'category') }),
    ...(keyword && { keyword: below(keyword, 'keyword') }),
  }
}
