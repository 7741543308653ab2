import { alphabets } from './alphabets.ts'
import { countOddities } from './count-oddities.ts'
import { decodeIbm850 } from './decode-ibm850.ts'
import { decodeIbm852 } from './decode-ibm852.ts'
import { decodeWindows1252 } from './decode-windows-1252.ts'
import { measureFit } from './measure-fit.ts'

/** The least share of letters beyond ASCII in a text; Dutch has fewer, and its accents are letters of Hungarian. */
const DENSE = 0.025
const DUTCH = 'áéëèïíóöüçê'
const western = (alphabets['windows-1252'] ?? []).filter(alphabet => alphabet !== DUTCH)
const central = alphabets['windows-1250'] ?? []

/** The least share of them that a language of Central Europe must have, and how much more than any of the West. */
const SHARE = 0.95
const MARGIN = 0.05

/** Whether bytes are code page 852, of DOS in Central Europe, where neither windows-1252 nor page 850 may be meant. */
export const isCentralDos = (bytes: Uint8Array): boolean => {
  const text = decodeIbm852(bytes)
  const letters = text.replace(/\P{L}|[A-Za-z]/gu, '').length
  if (letters < DENSE * text.length) return false
  const fit = measureFit(text, central)
  if (!(fit >= SHARE) || measureFit(decodeIbm850(bytes), western) > fit - MARGIN) return false
  return 2 * countOddities(text) < countOddities(decodeWindows1252(bytes))
}
