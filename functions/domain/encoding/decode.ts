import type { Outcome } from '../outcome.ts'
import { composeLetters } from './compose-letters.ts'
import { decodeMarked } from './decode-marked.ts'
import { type Decoded, decodeStrictly } from './decode-strictly.ts'
import { decodeTwiceEncoded } from './decode-twice-encoded.ts'
import { normalizeLineEnds } from './normalize-line-ends.ts'
import { partLigatures } from './part-ligatures.ts'
import { withoutPadding } from './without-padding.ts'
import { withoutUnseen } from './without-unseen.ts'

/** Labels that WHATWG reads as windows-1252, or that say nothing about characters beyond ASCII. */
const WESTERN = /^(?:windows-1252|cp-?1252|iso[-_]?8859-1|latin-?1)$/i
const UNICODE = /^(?:utf-?8|us-ascii|ascii)$/i

/** A control character 0x80-0x9F, raw or as a reference of XML or JSON, which was a character of Windows. */
const CONTROL = /[\x80-\x84\x86-\x9F]|&#(?:1[2-5]\d|x[89][\da-f]);|\\u00[89][\da-f]/i

/** The ISO-2022-JP escapes that switch to two-byte characters. */
const SHIFTS = ['\u001B$B', '\u001B$@']

/** How HZ and ISO-2022-KR, all ASCII, switch to Chinese and Korean. */
const SHIFTED = /~\{[!-}][!-~]|\$\)C/

/**
 * Decodes bytes to text, without padding and what shows nothing in words, with letters composed and ligatures parted. Tries in
 * this order:
 *
 * 1. a byte order mark of UTF-8 or UTF-16, or the NULs of UTF-16 without one;
 * 2. strict UTF-8, once or twice; ISO-2022-JP, HZ and ISO-2022-KR, which are all ASCII, by their escapes (RFC 1468, 1843, 1557);
 * 3. what the drop declares (`declared`, a WHATWG label);
 * 4. UTF-8 with a few stray bytes;
 * 5. a guess: the encoding of another script, windows-1252, ISO-8859-15 or MacRoman, whichever makes sense.
 *
 * A guess, or a false declaration, leaves a warning. No U+FFFD is ever produced: bytes that contradict their
 * own mark are refused as `encoding`.
 */
export const decode = async (bytes: Uint8Array, declared?: string): Promise<Outcome<Decoded>> => {
  const decoded = (await decodeSurely(bytes, declared)) ?? { ok: true, value: await guess(bytes, declared) }
  if (!decoded.ok) return decoded
  const { value } = decoded
  const meant = CONTROL.test(value.text)
    ? (await import('./read-controls-as-windows.ts')).readControlsAsWindows(value.text, value.encoding)
    : undefined
  const warnings = meant
    ? [...value.warnings, 'has Windows characters as control characters']
    : value.warnings
  const text = withoutPadding(
    normalizeLineEnds(partLigatures(composeLetters(withoutUnseen(meant ?? value.text)))),
  )
  return { ok: true, value: { ...value, text, warnings } }
}

/** Decodes what needs no guess; undefined if the bytes are not UTF-8 and no declaration holds. */
const decodeSurely = async (bytes: Uint8Array, declared?: string): Promise<Outcome<Decoded> | undefined> => {
  const marked = await decodeMarked(bytes)
  if (marked) return marked
  const utf8 = decodeUtf8(bytes, declared)
  const shifted = SHIFTED.test(utf8?.text ?? '') && (await import('./decode-shifted.ts')).decodeShifted(bytes)
  const value =
    (shifted || utf8) ??
    decodeDeclared(bytes, declared) ??
    (await import('./decode-mixed-utf8.ts')).decodeMixedUtf8(bytes)
  return value && { ok: true, value }
}

const decodeUtf8 = (bytes: Uint8Array, declared?: string): Decoded | undefined => {
  const utf8 = decodeStrictly(bytes, 'utf-8')
  if (!utf8) return undefined
  const { text, warnings } = utf8
  const shifted = SHIFTS.some(shift => text.includes(shift))
    ? decodeStrictly(bytes, 'iso-2022-jp')
    : undefined
  if (shifted) return shifted
  const meant = decodeTwiceEncoded(utf8)
  if (meant) return meant
  const isContradicted = declared && !UNICODE.test(declared) && /[^\0-\x7F]/.test(text)
  return isContradicted ? { ...utf8, warnings: [...warnings, `declares ${declared}, but is UTF-8`] } : utf8
}

/** If the declaration itself can be read, its encoding contains ASCII's bytes, which rules out UTF-16. */
const decodeDeclared = (bytes: Uint8Array, declared?: string): Decoded | undefined => {
  const saysNothing = !declared || UNICODE.test(declared) || /^utf-?16/i.test(declared)
  if (saysNothing || WESTERN.test(declared)) return undefined
  return decodeStrictly(bytes, declared)
}

const guess = async (bytes: Uint8Array, declared: string | undefined): Promise<Decoded> =>
  (await import('./guess/guess.ts')).guess(bytes, {
    declared,
    isWestern: declared !== undefined && WESTERN.test(declared),
  })
