/** Fewer bytes beyond ASCII than this are too few to judge by. */
const TELLING = 24

/**
 * Whether bytes are windows-874 (TIS-620), the Thai that detectors do not know and take for the narrow
 * letters of Shift_JIS. Many of its consonants are at 0xA1-0xBF, where other alphabets have hardly a letter;
 * its vowels and tones are at 0xD0-0xDA and 0xE0-0xED; the places between and behind them, which ideograms
 * use, are empty.
 */
export const isThai = (bytes: Uint8Array): boolean => {
  let [high, early, vowels, none] = [0, 0, 0, 0]
  for (const byte of bytes) {
    if (byte < 0x80) continue
    high += 1
    if (byte >= 0xa1 && byte <= 0xbf) early += 1
    else if ((byte >= 0xd0 && byte <= 0xda) || (byte >= 0xe0 && byte <= 0xed)) vowels += 1
    else if ((byte > 0xda && byte !== 0xdf && byte < 0xe0) || byte > 0xfb) none += 1
  }
  return high >= TELLING && none === 0 && early >= high * 0.2 && vowels >= high * 0.25
}
