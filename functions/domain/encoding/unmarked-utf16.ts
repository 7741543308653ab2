/** How much of a drop is looked at, in bytes. */
const REACH = 64 * 1024

/** The other byte of U+4E00 and U+3000, which are frequent and end in a NUL. */
const ENDS_IN_NUL: ReadonlySet<number | undefined> = new Set([0x4e, 0x30])

/**
 * The byte order of UTF-16 without a byte order mark, detected by its NULs: spaces, line ends and digits,
 * which every script has, leave them at one parity and never at the other, but for Chinese "一" and the ideographic space. Undefined if
 * the bytes are not like that.
 */
export const unmarkedUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined
  const sample = bytes.subarray(0, REACH)
  if (!sample.includes(0)) return undefined
  const nuls = [0, 0]
  for (const [index, byte] of sample.entries())
    if (byte === 0 && !ENDS_IN_NUL.has(sample[index ^ 1])) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = nuls
  const enough = Math.max(1, sample.length / 100)
  if (odd >= enough && even === 0) return 'utf-16le'
  return even >= enough && odd === 0 ? 'utf-16be' : undefined
}
