/** How far into a drop an XML declaration may reach, in bytes. */
const REACH = 400

/**
 * The encoding that an XML declaration names ("ISO-8859-1"), or undefined where there is none. Reads the first bytes alone; white
 * space before the declaration, which XML forbids and agencies send, is passed over.
 */
export const declaredEncoding = (bytes: Uint8Array): string | undefined => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, REACH)).toString(
    'latin1',
  )
  return /^(?:\xEF\xBB\xBF)?\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1]
}
