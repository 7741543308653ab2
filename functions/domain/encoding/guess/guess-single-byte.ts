import { decodeIbm850 } from '../decode-ibm850.ts'
import { decodeIso6937 } from '../decode-iso6937.ts'
import { decodeWindows1252 } from '../decode-windows-1252.ts'
import { countOddities } from './count-oddities.ts'

/** A text decoded one byte per character, and the encoding used. */
export interface SingleByte {
  text: string
  encoding: string
}

/**
 * Encodings of European newsrooms besides windows-1252: Latin-9, which has the euro, those of old Macintoshes and of DOS, and that of
 * teletext and old wires.
 */
const rivals: readonly (readonly [encoding: string, decode: (bytes: Uint8Array) => string | undefined])[] = [
  ['iso-8859-15', bytes => new TextDecoder('iso-8859-15').decode(bytes)],
  ['iso-6937', decodeIso6937],
  ['macintosh', bytes => new TextDecoder('macintosh').decode(bytes)],
  ['ibm850', decodeIbm850],
]

/** A text shorter than this, in bytes, is too short to judge by. */
const TELLING = 4

/**
 * Decodes bytes as windows-1252, one byte per character, unless another encoding makes clearly more sense of
 * them, one that differs from Latin-1 in more than eight characters by more than `margin` oddities. Every byte is a character, and none becomes U+FFFD.
 */
export const guessSingleByte = (bytes: Uint8Array, margin = 0): SingleByte => {
  const text = decodeWindows1252(bytes)
  let best = { text, encoding: 'windows-1252', odd: countOddities(text) }
  if (best.odd <= 0 || bytes.length < TELLING) return best
  for (const [encoding, decodeAs] of rivals) {
    const rival = decodeAs(bytes)
    if (rival === undefined) continue
    const odd = countOddities(rival) + (encoding === 'iso-8859-15' ? 0 : margin)
    if (odd < best.odd) best = { text: rival, encoding, odd }
  }
  return best
}
