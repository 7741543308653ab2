import type { Part } from './part.ts'

/**
 * Whether a mail of several parts lacks the boundary that ends it (RFC 2046, section 5.1.1): `cut` if it ends within a line as well, as
 * transfers break off, `open` if not, as programs leave it out.
 */
export const judgeEnd = (bytes: Uint8Array, { contentType }: Part): 'cut' | 'open' | undefined => {
  const { boundary } = contentType.parsed.params
  if (!contentType.multipart || !boundary) return undefined
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (mail.includes(`--${boundary}--`)) return undefined
  return mail.at(-1) === 10 ? 'open' : 'cut'
}
