import type { Decoded } from './decode-strictly.ts'
import { decodeWindows1252 } from './decode-windows-1252.ts'

/** A character as CESU-8 has it, each half of its surrogate pair by itself. Source: Unicode Technical Report 26; Oracle and Java write it. */
const HALVES = '\xED[\xA0-\xAF][\x80-\xBF]\xED[\xB0-\xBF][\x80-\xBF]'

/** A UTF-8 character beyond ASCII, seen as Latin-1 (Unicode, table 3-7), or a byte that belongs to none. */
const UNIT = new RegExp(
  [
    HALVES,
    '[\xC2-\xDF][\x80-\xBF]',
    '\xE0[\xA0-\xBF][\x80-\xBF]',
    '[\xE1-\xEC\xEE\xEF][\x80-\xBF]{2}',
    '\xED[\x80-\x9F][\x80-\xBF]',
    '\xF0[\x90-\xBF][\x80-\xBF]{2}',
    '[\xF1-\xF3][\x80-\xBF]{3}',
    '\xF4[\x80-\x8F][\x80-\xBF]{2}',
    '[\x80-\xFF]',
  ].join('|'),
  'g',
)

/**
 * How many UTF-8 characters there must be per invalid byte for the text to count as UTF-8 with a few foreign
 * bytes pasted in.
 */
const SHARE = 3

/** How quotation marks and dashes begin (U+2000-203F): "â€", which no text in another encoding has. */
const PUNCTUATION = '\xE2\x80'

/**
 * Text that is UTF-8 except for a few bytes, which are read as windows-1252: a quotation pasted from another
 * system, a character cut off at the end of the file. A warning says how many. Undefined if the bytes are not
 * mostly UTF-8. Linear time. Characters in halves are joined. A module of its own, to be imported on demand.
 */
export const decodeMixedUtf8 = (bytes: Uint8Array): Decoded | undefined => {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  let characters = 0
  let strays = 0
  let pairs = 0
  const text = latin1.replace(UNIT, unit => {
    if (unit.length === 1) {
      strays += 1
      return decodeWindows1252(Buffer.from(unit, 'latin1'))
    }
    characters += unit.startsWith(PUNCTUATION) ? SHARE : 1
    if (unit.length === 6) {
      pairs += 1
      return halfAt(unit, 0) + halfAt(unit, 3)
    }
    return Buffer.from(unit, 'latin1').toString('utf8')
  })
  if (characters < SHARE * strays) return undefined
  const warnings = [
    ...(pairs > 0 ? [`writes ${pairs} characters in two halves (CESU-8), which are joined`] : []),
    ...(strays > 0 ? [`is UTF-8 except for ${strays} bytes, which are read as windows-1252`] : []),
  ]
  return { text, encoding: 'utf-8', warnings }
}

/** The half of a surrogate pair whose three bytes, of which the first is ED, begin at an index. */
const halfAt = (unit: string, at: number): string =>
  String.fromCharCode(0xd000 + (unit.charCodeAt(at + 1) - 0x80) * 64 + unit.charCodeAt(at + 2) - 0x80)
