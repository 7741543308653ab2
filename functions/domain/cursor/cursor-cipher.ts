import { type Cipheriv, createCipheriv, createDecipheriv, type Decipheriv } from 'node:crypto'

/** Encrypts and decrypts cursors under one secret. */
interface CursorCipher {
  cipher: Cipheriv
  decipher: Decipheriv
}

/** How many licensees' ciphers are kept: a pair takes 4 KB, outside the heap. */
const MOST_KEPT = 10_000

const kept = new Map<string, CursorCipher>()

/**
 * AES-256 under a secret, one block at a time. Blocks do not depend on each other (ECB: NIST SP 800-38A,
 * 6.1), so one cipher can be reused for every cursor. Creating one per cursor took 17 µs, a seventh of the
 * time of a page of 50 changes.
 */
export const cursorCipher = (secret: string): CursorCipher => {
  const before = kept.get(secret)
  if (before) return before
  const key = Buffer.from(secret, 'base64url')
  const made = {
    cipher: createCipheriv('aes-256-ecb', key, null).setAutoPadding(false),
    decipher: createDecipheriv('aes-256-ecb', key, null).setAutoPadding(false),
  }
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(secret, made)
  return made
}
