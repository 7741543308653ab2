import type { Outcome } from '../outcome.ts'
import { type Decoded, decodeStrictly } from './decode-strictly.ts'
import { decodeTwiceEncoded } from './decode-twice-encoded.ts'
import { unmarkedUtf16 } from './unmarked-utf16.ts'

/**
 * Decodes bytes that have a byte order mark, or the NULs of UTF-16 without one; undefined if they have
 * neither.
 */
export const decodeMarked = async (bytes: Uint8Array): Promise<Outcome<Decoded> | undefined> => {
  const [a, b, c, d] = bytes
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    return orRefuse((await import('./decode-utf32.ts')).decodeUtf32(bytes), 'utf-32')
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    const body = bytes.subarray(3)
    const utf8 = decodeStrictly(body, 'utf-8')
    if (utf8) return { ok: true, value: decodeTwiceEncoded(utf8) ?? utf8 }
    const { decodeMixedUtf8 } = await import('./decode-mixed-utf8.ts')
    return orRefuse(decodeMixedUtf8(body), 'utf-8')
  }
  if (a === 0xff && b === 0xfe) return orRefuse(decodeStrictly(bytes.subarray(2), 'utf-16le'), 'utf-16le')
  if (a === 0xfe && b === 0xff) return orRefuse(decodeStrictly(bytes.subarray(2), 'utf-16be'), 'utf-16be')
  const unmarked = unmarkedUtf16(bytes)
  const value = unmarked && decodeStrictly(bytes, unmarked)
  return value && { ok: true, value }
}

const orRefuse = (value: Decoded | undefined, encoding: string): Outcome<Decoded> =>
  value
    ? { ok: true, value }
    : refuse(
        `The bytes are not valid ${encoding}, although their byte order mark says so. Save the file as UTF-8 and drop it again.`,
      )

const refuse = (detail: string): Outcome<never> => ({ ok: false, rejection: { code: 'encoding', detail } })
