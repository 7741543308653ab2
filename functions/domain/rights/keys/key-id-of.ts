import { createHash } from 'node:crypto'

/**
 * The name of a key in conversation: 12 hexadecimal digits derived from its SHA-256, from which neither can
 * be recovered.
 */
export const keyIdOf = (sha256: string): string =>
  createHash('sha256').update(`key id of ${sha256}`).digest('hex').slice(0, 12)
