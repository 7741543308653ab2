import { cursorCipher } from './cursor-cipher.ts'
import { CURSOR_MARK } from './seal-cursor.ts'

/** The log sequence in a licensee's cursor, or undefined if it was not sealed for this licensee. */
export const openCursor = (cursor: string, secret: string): number | undefined => {
  if (!/^[\w-]{21}[AQgw]$/.test(cursor)) return undefined
  const block = cursorCipher(secret).decipher.update(Buffer.from(cursor, 'base64url'))
  const seq = Number(block.readBigUInt64BE(8))
  return block.subarray(0, 8).equals(CURSOR_MARK) && Number.isSafeInteger(seq) ? seq : undefined
}
