import type { Aside, Block, Span } from '#domain/copy.ts'
import { unmark } from '#domain/normalize/paragraphs/unmark.ts'
import { lineSpan } from '../wire/line-span.ts'

/**
 * The keyword line: keyword and version as printed, the version's marks, and whether it was the first line of
 * the text.
 */
export interface AnpaSlug {
  slugline?: Span
  /** Without its version: what all revisions of a day share. */
  keyword?: Span
  marks: Aside[]
  isLine: boolean
}

const cycle = /^(?:AM|PM|BC|AP|AMs|PMs|Urgent|Bulletin|Flash)-/i
/** Behind the keyword line of The New York Times: " - (For release Sunday, Nov. 29) -". */
const order = /\s+-\s+(?=\()|\s+-\s*$/
/** How many words the story has, with the desk it is of: ",1140", " -- travel (300 words)". */
const count = /,\s*\d{2,5}$|\s*(?:--|[_—])\s[\w ]{0,40}\(\d{2,5} words?\)$/
/** The day of an advance in the keyword: "BC-FEA--Rope-Adv29", "BC-TIDAL-POWER-ADV29-NYTSF", "BC-QUILTS-ADV06:OB". */
const advanced = /-(adv\d{1,2})(?![^-:])/i
const source = 'anpa-1312: text/keyword'

/**
 * Reads the keyword line, "BC-US--Ethanol-Losing Grassland, 1st Ld-Writethru,1140": keyword, version, words.
 * If the first line of the text is not one, the header's own keyword is used.
 */
export const readSlug = (line: Block | undefined, header: Span | undefined): AnpaSlug => {
  const raw = line ? unmark(lineSpan([line], '').raw).trim() : ''
  const isLine = cycle.test(raw) || /,\s?\d{2,5}$/.test(raw) || isShortOf(header?.raw, raw)
  if (!line || !isLine)
    return { ...(header && { slugline: header, keyword: header }), marks: [], isLine: false }
  const [text = '', ...orders] = raw.replace(count, '').split(order)
  const at = line.at && { at: line.at }
  const [keyword = '', ...versions] = text.split(/,\s*/)
  const advance = advanced.exec(keyword)?.[1]?.toUpperCase() ?? ''
  return {
    slugline: { raw: text, source, ...at },
    keyword: { raw: keyword, source, ...at },
    marks: [...versions, advance, ...orders]
      .filter(Boolean)
      .map(version => ({ raw: version, source, kind: 'mark' as const, ...at })),
    isLine,
  }
}

/** The header's keyword has no blanks, and at most 24 characters. */
const isShortOf = (header: string | undefined, line: string): boolean => {
  const short = header?.split(' ')[0]?.toLowerCase() ?? ''
  return short.length > 4 && line.replace(/\s/g, '').toLowerCase().startsWith(short)
}
