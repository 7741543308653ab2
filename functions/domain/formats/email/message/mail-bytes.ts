import { decodeStrictly } from '#domain/encoding/decode-strictly.ts'
import { normalizeLineEnds } from '#domain/encoding/normalize-line-ends.ts'

const [LINE_FEED, CARRIAGE_RETURN] = [10, 13]

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)

/**
 * The bytes of a mail, restored if a program saved them in another way: UTF-16 becomes UTF-8, and line ends
 * of a bare carriage return, or of several before a line feed, become line feeds.
 */
export const mailBytes = (bytes: Uint8Array): Uint8Array => {
  const marked = isUtf16(bytes) ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : undefined
  const decoded = marked && decodeStrictly(bytes.subarray(2), marked)
  const mail = decoded ? Buffer.from(decoded.text) : bytes
  if (!mail.includes(LINE_FEED)) return mail.map(byte => (byte === CARRIAGE_RETURN ? LINE_FEED : byte))
  return Buffer.from(normalizeLineEnds(Buffer.from(mail).toString('latin1')), 'latin1')
}
