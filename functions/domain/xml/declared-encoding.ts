/** How far into a drop a declaration may reach, in bytes: what HTML allows for its `meta`. */
const REACH = 1024

/**
 * The encoding that an XML declaration names ("ISO-8859-1"), or a `meta` of HTML; undefined where there is none. Reads the first
 * bytes alone; white space before the declaration, which XML forbids and agencies send, is passed over.
 */
export const declaredEncoding = (bytes: Uint8Array): string | undefined => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, REACH)).toString(
    'latin1',
  )
  const xml = /^(?:\xEF\xBB\xBF)?\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)
  return (xml ?? /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head))?.[1]
}
