import { decodeMarked } from '../../encoding/decode-marked.ts'
import { mendLineEnds } from '../../encoding/mend-line-ends.ts'

const [LINE_FEED, CARRIAGE_RETURN] = [10, 13]

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)

/**
 * The bytes of a mail as a mail has them, where a program saved them in another way: as UTF-16, which is put into UTF-8, with carriage returns
 * alone at the ends of lines, which become line feeds, or with more than one before each.
 */
export const mailBytes = (bytes: Uint8Array): Uint8Array => {
  const decoded = isUtf16(bytes) ? decodeMarked(bytes) : undefined
  const mail = decoded?.ok ? Buffer.from(decoded.value.text) : bytes
  if (!mail.includes(LINE_FEED)) return mail.map(byte => (byte === CARRIAGE_RETURN ? LINE_FEED : byte))
  return Buffer.from(mendLineEnds(Buffer.from(mail).toString('latin1')), 'latin1')
}
