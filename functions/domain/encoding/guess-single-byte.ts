import { countOddities } from './count-oddities.ts'
import { decodeWindows1252 } from './decode-windows-1252.ts'

/** A text decoded one byte per character, and the encoding used. */
export interface SingleByte {
  text: string
  encoding: string
}

/**
 * Encodings of European newsrooms besides windows-1252: Latin-9, which has the euro, and that of old
 * Macintoshes.
 */
const rivals = ['iso-8859-15', 'macintosh'] as const

/** A text shorter than this, in bytes, is too short to judge by. */
const TELLING = 4

/**
 * Decodes bytes as windows-1252, one byte per character, unless another encoding makes clearly more sense of
 * them, by more than `margin` oddities. Every byte is a character, and none becomes U+FFFD.
 */
export const guessSingleByte = (bytes: Uint8Array, margin = 0): SingleByte => {
  const text = decodeWindows1252(bytes)
  let best = { text, encoding: 'windows-1252', odd: countOddities(text) - margin }
  if (best.odd <= 0 || bytes.length < TELLING) return best
  for (const encoding of rivals) {
    const rival = new TextDecoder(encoding).decode(bytes)
    const odd = countOddities(rival)
    if (odd < best.odd) best = { text: rival, encoding, odd }
  }
  return best
}
