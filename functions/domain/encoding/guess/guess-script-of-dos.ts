import { decodeIbm737 } from '../decode-ibm737.ts'
import { decodeIbm862 } from '../decode-ibm862.ts'
import type { CodePage } from './guess-dos.ts'

/** Fewer bytes beyond ASCII than this are too few to judge by, and fewer different ones are of Japanese. */
const TELLING = 24
const DIFFERENT = 12

/**
 * The Greek (IBM737) or Hebrew (IBM862) of DOS, which detectors do not know; undefined if bytes are neither. Greek has its small letters at
 * 0x98-0xAF and 0xE0-0xE9, where the Cyrillic of DOS has rare capitals at 0x98-0x9F; Hebrew has all its letters, and nothing else, at 0x80-0x9A.
 */
export const guessScriptOfDos = (bytes: Uint8Array): CodePage | undefined => {
  const high = bytes.filter(byte => byte >= 0x80)
  if (high.length < TELLING || new Set(high).size < DIFFERENT) return undefined
  const share = (from: number, to: number) =>
    high.filter(byte => byte >= from && byte <= to).length / high.length
  if (share(0x80, 0x9a) > 0.995) return { encoding: 'ibm862', decode: decodeIbm862 }
  const isGreek =
    share(0x98, 0x9f) >= 0.15 &&
    share(0xa0, 0xaf) >= 0.3 &&
    share(0xe0, 0xe9) >= 0.04 &&
    share(0x80, 0xaf) + share(0xe0, 0xf0) >= 0.97
  return isGreek ? { encoding: 'ibm737', decode: decodeIbm737 } : undefined
}
