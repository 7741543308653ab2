import { countOddities } from './count-oddities.ts'
import { decodeWindows1252 } from './decode-windows-1252.ts'

/** A text of one byte a character, and the encoding that gave it. */
export interface SingleByte {
  text: string
  encoding: string
}

/** Encodings of European newsrooms besides windows-1252: the euro's Latin-9, and old Macintoshes. */
const rivals = ['iso-8859-15', 'macintosh'] as const

/** A text shorter than this, in bytes, has no sense to judge by. */
const TELLING = 4

/**
 * Reads bytes of one byte a character as windows-1252, unless another encoding makes sense of clearly more of them: by more than
 * `margin` oddities. Every byte gives a character; none gives U+FFFD.
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
