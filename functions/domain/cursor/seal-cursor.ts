import { cursorCipher } from './cursor-cipher.ts'

/** What stands beside the sequence in the block; a cursor that opens to anything else is not ours. */
export const CURSOR_MARK = Buffer.from('wd:feed1', 'latin1')

/**
 * Seals a log sequence into the cursor of one licensee: 22 characters base64url.
 *
 * The cursor is one AES-256 block of mark and sequence, 8 bytes each, under the licensee's `cursorSecret` (32 bytes,
 * base64url). A single block is a keyed permutation: the same sequence gives the same cursor for ever, neighbors share
 * nothing, and of 2^64 forgeries one would open.
 */
export const sealCursor = (seq: number, secret: string): string => {
  const block = Buffer.alloc(16)
  CURSOR_MARK.copy(block)
  block.writeBigUInt64BE(BigInt(seq), 8)
  return cursorCipher(secret).cipher.update(block).toString('base64url')
}
