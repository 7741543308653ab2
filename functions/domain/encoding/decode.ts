import type { Outcome } from '../outcome.ts'
import { composeLetters } from './compose-letters.ts'
import { decodeMixedUtf8 } from './decode-mixed-utf8.ts'
import { guessSingleByte } from './guess-single-byte.ts'
import { mendControls } from './mend-controls.ts'
import { mendLineEnds } from './mend-line-ends.ts'
import { unmarkedUtf16 } from './unmarked-utf16.ts'
import { withoutPadding } from './without-padding.ts'

/** The text of a drop and how it was had. */
export interface Decoded {
  text: string
  /** WHATWG name of the encoding. */
  encoding: string
  warnings: string[]
}

/** Labels that WHATWG reads as windows-1252, or that say nothing of characters beyond ASCII. */
const WESTERN = /^(?:windows-1252|cp-?1252|iso[-_]?8859-1|latin-?1)$/i
const UNICODE = /^(?:utf-?8|us-ascii|ascii)$/i

/** The escapes to two-byte characters of ISO-2022-JP. */
const SHIFTS = ['\u001B$B', '\u001B$@']

/**
 * Bytes to text, byte order marks and padding removed, letters composed: a UTF-8 or UTF-16 mark decides, or the NULs of UTF-16 without one; else strict UTF-8, or
 * UTF-8 with a few strays; else what the drop declares of itself (`declared`, a WHATWG label), else the encoding of another script,
 * windows-1252, ISO-8859-15 or MacRoman, whichever makes sense. ISO-2022-JP, which is all ASCII, goes by its shifts (RFC 1468). A guess, or a declaration that is not true, leaves a warning.
 * Never makes a U+FFFD: bytes that their own mark belies are refused as `encoding`.
 */
export const decode = async (bytes: Uint8Array, declared?: string): Promise<Outcome<Decoded>> => {
  const decoded = decodeSurely(bytes, declared) ?? { ok: true, value: await guess(bytes, declared) }
  if (!decoded.ok) return decoded
  const text = withoutPadding(mendLineEnds(composeLetters(decoded.value.text)))
  return { ok: true, value: { ...decoded.value, text } }
}

/** What needs no guess; undefined where the bytes are not UTF-8 and declare nothing that holds. */
const decodeSurely = (bytes: Uint8Array, declared?: string): Outcome<Decoded> | undefined => {
  const marked = decodeMarked(bytes)
  if (marked) return marked
  const utf8 = decodeStrictly(bytes, 'utf-8')
  if (utf8) {
    const shifted = SHIFTS.some(shift => utf8.text.includes(shift))
      ? decodeStrictly(bytes, 'iso-2022-jp')
      : undefined
    if (shifted) return { ok: true, value: shifted }
    if (declared && !UNICODE.test(declared) && /[^\0-\x7F]/.test(utf8.text))
      utf8.warnings.push(`declares ${declared}, is UTF-8`)
    return { ok: true, value: utf8 }
  }
  // An encoding that can be read where it is declared has ASCII's bytes, which UTF-16 has not.
  const isKnown = declared !== undefined && !UNICODE.test(declared) && !/^utf-?16/i.test(declared)
  if (isKnown && !WESTERN.test(declared)) {
    const stated = decodeStrictly(bytes, declared)
    if (stated) return { ok: true, value: mended(stated, declared) }
  }
  const mixed = decodeMixedUtf8(bytes)
  if (mixed) {
    const warnings = [`is UTF-8 but for ${mixed.strays} bytes, read as windows-1252`]
    return { ok: true, value: { text: mixed.text, encoding: 'utf-8', warnings } }
  }
  return undefined
}

/** The detector of scripts is loaded with the first drop that needs it: of the code for a first story it would be a twentieth. */
const guess = async (bytes: Uint8Array, declared?: string): Promise<Decoded> => {
  const { guessScript } = await import('./guess-script.ts')
  const isTold = declared !== undefined && WESTERN.test(declared)
  const { text, encoding } = guessScript(bytes) ?? guessSingleByte(bytes, isTold ? 2 : 0)
  const found = declared ? `declares ${declared}, read as ${encoding}` : `is not UTF-8, read as ${encoding}`
  return { text, encoding, warnings: isTold && encoding === 'windows-1252' ? [] : [found] }
}

const mended = (stated: Decoded, declared: string): Decoded => {
  const text = mendControls(stated.text, stated.encoding)
  if (text === undefined) return stated
  const warning = `declares ${declared}, and has characters of Windows`
  return { ...stated, text, warnings: [...stated.warnings, warning] }
}

/** What a byte order mark, or the NULs of UTF-16 without one, decide; undefined where there is neither. */
export const decodeMarked = (bytes: Uint8Array): Outcome<Decoded> | undefined => {
  const [a, b, c, d] = bytes
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    return refuse('The drop is UTF-32, which is not read. Save the file as UTF-8 and drop it again.')
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    const body = bytes.subarray(3)
    const mixed = decodeStrictly(body, 'utf-8') ?? withStrays(body)
    return mixed ? { ok: true, value: mixed } : belied('utf-8')
  }
  if (a === 0xff && b === 0xfe) return decodeAs(bytes.subarray(2), 'utf-16le')
  if (a === 0xfe && b === 0xff) return decodeAs(bytes.subarray(2), 'utf-16be')
  const unmarked = unmarkedUtf16(bytes)
  const text = unmarked && decodeStrictly(bytes, unmarked)
  return text && { ok: true, value: text }
}

const withStrays = (bytes: Uint8Array): Decoded | undefined => {
  const mixed = decodeMixedUtf8(bytes)
  if (!mixed) return undefined
  const warnings = [`is UTF-8 but for ${mixed.strays} bytes, read as windows-1252`]
  return { text: mixed.text, encoding: 'utf-8', warnings }
}

const decodeAs = (bytes: Uint8Array, encoding: string): Outcome<Decoded> => {
  const decoded = decodeStrictly(bytes, encoding)
  return decoded ? { ok: true, value: decoded } : belied(encoding)
}

const belied = (encoding: string): Outcome<never> =>
  refuse(
    `The bytes are not valid ${encoding}, which their byte order mark names. Save the file as UTF-8 and drop it again.`,
  )

const refuse = (detail: string): Outcome<never> => ({ ok: false, rejection: { code: 'encoding', detail } })

/** Undefined where the bytes are not all of the encoding, or there is none of this name. */
const decodeStrictly = (bytes: Uint8Array, encoding: string): Decoded | undefined => {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
    const text = decoder.decode(bytes)
    const warnings = text.includes('\uFFFD')
      ? ['holds U+FFFD: characters were lost before it was dropped']
      : []
    return { text, encoding: decoder.encoding, warnings }
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error
    return undefined
  }
}
