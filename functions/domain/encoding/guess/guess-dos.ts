import { decodeIbm775 } from '../decode-ibm775.ts'
import { decodeIbm850 } from '../decode-ibm850.ts'
import { decodeIbm852 } from '../decode-ibm852.ts'
import { decodeIbm857 } from '../decode-ibm857.ts'
import { decodeIbm861 } from '../decode-ibm861.ts'
import { decodeMacCe } from '../decode-mac-ce.ts'
import { decodeWindows1252 } from '../decode-windows-1252.ts'
import { alphabets } from './alphabets.ts'
import { countOddities } from './count-oddities.ts'
import { measureFit } from './measure-fit.ts'

/** A code page of DOS or of old Macintoshes. */
export interface CodePage {
  encoding: string
  decode: (bytes: Uint8Array) => string
}

const ibm850: CodePage = { encoding: 'ibm850', decode: decodeIbm850 }
const ibm852: CodePage = { encoding: 'ibm852', decode: decodeIbm852 }

/** The least share of letters beyond ASCII in a text of Central Europe; Dutch has fewer, and its accents are letters of Hungarian. */
const DENSE = 0.025
const DUTCH = 'áéëèïíóöüçê'
const western = alphabets['windows-1252'] ?? []
const central = alphabets['windows-1250'] ?? []

/** Code pages of one region, and the letters of its languages. */
const regional: readonly (readonly [page: CodePage, languages: readonly string[]])[] = [
  [{ encoding: 'ibm775', decode: decodeIbm775 }, alphabets['windows-1257'] ?? []],
  [{ encoding: 'ibm861', decode: decodeIbm861 }, ['áæéíðóöúýþ']],
  [{ encoding: 'ibm857', decode: decodeIbm857 }, alphabets['windows-1254'] ?? []],
  [{ encoding: 'x-mac-ce', decode: decodeMacCe }, central],
]

/** The least share of a text's letters beyond ASCII that one language must have, and by how much it must exceed that of any language of the other page. */
const SHARE = 0.95
const MARGIN = 0.05

/**
 * The code page, of DOS in Western or in Central Europe, the Baltic, Iceland or Turkey, or of the Macintosh in Central Europe, in which bytes spell one
 * language; undefined where windows-1252 or MacRoman may be meant.
 */
export const guessDos = (bytes: Uint8Array): CodePage | undefined => {
  const region = regional.find(([{ decode }, languages]) => isRegional(bytes, decode(bytes), languages))
  if (region) return region[0]
  const page = [isCentral(bytes) && ibm852, isWestern(bytes) && ibm850].find(found => found !== false)
  const odd = countOddities(decodeWindows1252(bytes))
  return page && 2 * countOddities(page.decode(bytes)) < odd ? page : undefined
}

const isCentral = (bytes: Uint8Array): boolean => {
  const text = decodeIbm852(bytes)
  const letters = text.replace(/\P{L}|[A-Za-z]/gu, '').length
  if (letters < DENSE * text.length) return false
  const fit = measureFit(text, central)
  const others = western.filter(alphabet => alphabet !== DUTCH)
  return fit >= SHARE && !(measureFit(decodeIbm850(bytes), others) > fit - MARGIN)
}

/** The letters of one language, of which no page of the mainland has as many. */
const isRegional = (bytes: Uint8Array, text: string, languages: readonly string[]): boolean => {
  const fit = measureFit(text, languages)
  if (!(fit >= SHARE)) return false
  const others = [
    measureFit(decodeIbm850(bytes), western),
    measureFit(decodeIbm852(bytes), central),
    measureFit(new TextDecoder('macintosh').decode(bytes), western),
  ]
  return others.every(other => !(other > fit - MARGIN))
}

const isWestern = (bytes: Uint8Array): boolean => {
  const fit = measureFit(decodeIbm850(bytes), western)
  const ofMac = measureFit(new TextDecoder('macintosh').decode(bytes), western)
  return fit >= SHARE && !(ofMac > fit - MARGIN)
}
