import { findAgency } from '#domain/conventions/agencies/find-agency.ts'
import type { Span } from '#domain/copy.ts'
import type { IptcHeader } from './read-header.ts'

/**
 * Regional services of dpa ("lni" for Lower Saxony, "lby" for Bavaria), which the header names instead of
 * dpa.
 */
const dpaRegional = /^l(?:bg|bn|by|he|mv|ni|no|nw|rs|sa|sc|sn|sw|th)$/

/** How far into a text its dateline may name the agency. */
const reach = 400

/**
 * The agency whose service the header names: by a code after the word count ("dpa-tns", "KNA"; of two letters it may be a desk's: "APA0234 … SI"), else by its
 * source ("AFP0123"), else by a code that no list has and that the text encloses as its agency ("(Nordwire)").
 */
export const readService = ({ id, codes }: IptcHeader, text: string): Span | undefined => {
  const [source = ''] = /^\p{L}+/u.exec(id.raw) ?? []
  const isSourceKnown = findAgency(source) !== undefined
  for (const word of codes.raw.split(/[\s/]+/)) {
    if (isSourceKnown && word.length < 3) continue
    if (dpaRegional.test(word)) return { ...codes, raw: 'dpa' }
    const named = findAgency(word) ?? findAgency(word.split('-')[0] ?? '')
    if (named) return { ...codes, raw: named.codes[0] ?? named.name }
  }
  if (isSourceKnown) return { ...id, raw: source }
  const enclosed = [...text.slice(0, reach).matchAll(/\((\p{L}{2,20})\)/gu)].map(([, name = '']) => name)
  const words = codes.raw.toLowerCase().split(/[\s/]+/)
  const named = enclosed.find(name => words.includes(name.toLowerCase()))
  return named ? { ...codes, raw: named } : undefined
}
