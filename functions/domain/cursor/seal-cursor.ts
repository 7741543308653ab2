import { cursorCipher } from './cursor-cipher.ts'

/**
 * The constant part of the block, beside the sequence; a cursor that decrypts to anything else is not ours.
 */
export const CURSOR_MARK = Buffer.from('wd:feed1', 'latin1')

/**
 * Seals a log sequence into a cursor for one licensee: 22 characters of base64url.
 *
 * The cursor is one AES-256 block of mark and sequence, 8 bytes each, under the licensee's `cursorSecret` (32
 * bytes, base64url). A single block is a keyed permutation: the same sequence always gives the same cursor,
 * neighboring sequences share nothing, and one forgery in 2^64 would open.
 */
export const sealCursor = (seq: number, secret: string): string => {
  const block = Buffer.alloc(16)
  CURSOR_MARK.copy(block)
  block.writeBigUInt64BE(BigInt(seq), 8)
  return cursorCipher(secret).cipher.update(block).toString('base64url')
}
