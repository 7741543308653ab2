/** Fewer bytes beyond ASCII than this are too few to judge by. */
const TELLING = 12

/** Guillemets, the ellipsis, dashes, quotation marks, the sign of numbers and "ё", between its letters. */
const MARKS: ReadonlySet<number> = new Set([
  0xc7, 0xc8, 0xc9, 0xca, 0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5, 0xdc, 0xdd, 0xde,
])

/**
 * Whether bytes are the Cyrillic of old Macintoshes. Its small letters are where windows-1251 has them (0xE0-0xFE), but "я", at 0xDF instead of
 * 0xFF; its capitals are at 0x80-0x9F, where windows-1251 has marks, and not at 0xC0-0xDE. Its "а", 0xE0, is
 * rare in Greek, which has letters there too.
 */
export const isCyrillicOfMac = (bytes: Uint8Array): boolean => {
  let [high, small, a, ja, capital, other] = [0, 0, 0, 0, 0, 0]
  for (const byte of bytes) {
    if (byte < 0x80) continue
    high += 1
    if (byte === 0xff) return false
    if (byte === 0xe0) a += 1
    if (byte === 0xdf) ja += 1
    else if (byte >= 0xe0) small += 1
    else if (byte < 0xa0) capital += 1
    else if (!MARKS.has(byte)) other += 1
  }
  return high >= TELLING && a > high * 0.02 && ja > 0 && small >= high * 0.7 && capital > other
}
