/** Fewer bytes beyond ASCII than this are too few to judge by. */
const TELLING = 12

/**
 * Whether bytes are IBM866, the Cyrillic of DOS, which detectors do not know. Its small letters are at
 * 0xA0-0xAF and 0xE0-0xEF, with nearly nothing at 0xB0-0xDF, where every other encoding of Cyrillic, and of
 * Chinese, Japanese, Korean and Thai, has letters.
 */
export const isCyrillicOfDos = (bytes: Uint8Array): boolean => {
  let [high, early, late, none] = [0, 0, 0, 0]
  for (const byte of bytes) {
    if (byte < 0x80) continue
    high += 1
    if (byte >= 0xa0 && byte <= 0xaf) early += 1
    else if (byte >= 0xe0 && byte <= 0xef) late += 1
    else if (byte > 0x9f && byte !== 0xf0 && byte !== 0xf1 && byte !== 0xfc) none += 1
  }
  return high >= TELLING && early >= high * 0.35 && late >= high * 0.15 && none <= high * 0.03
}
