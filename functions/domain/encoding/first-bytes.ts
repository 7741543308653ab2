/** The first bytes of a drop as a receipt shows them: at most 64 characters, unprintable ones as `\xNN`. */
export const firstBytes = (bytes: Uint8Array): string => {
  let shown = ''
  for (const byte of bytes.subarray(0, 64)) {
    const next =
      byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`
    if (shown.length + next.length > 64) break
    shown += next
  }
  return shown
}
