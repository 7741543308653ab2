import { createHash } from 'node:crypto'

/** What a key is called where people speak of it: 12 hexadecimal digits that follow from its SHA-256, and lead to neither. */
export const keyIdOf = (sha256: string): string =>
  createHash('sha256').update(`key id of ${sha256}`).digest('hex').slice(0, 12)
