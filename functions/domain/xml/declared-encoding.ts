/** How far into a drop a declaration may reach, in bytes: what HTML allows for its `meta`. */
const REACH = 1024

/**
 * The encoding named by an XML declaration ("ISO-8859-1") or an HTML `meta`; undefined if there is none.
 * Reads only the first bytes. White space before the declaration, which XML forbids but agencies send, is
 * skipped.
 */
export const declaredEncoding = (bytes: Uint8Array): string | undefined => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, REACH)).toString(
    'latin1',
  )
  const xml = /^(?:\xEF\xBB\xBF)?\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)
  return (xml ?? /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head))?.[1]
}
