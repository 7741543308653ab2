import { decodeWindows1252 } from './decode-windows-1252.ts'
import type { Outcome } from './outcome.ts'

/** The text of a drop and how it was had. */
export interface Decoded {
  text: string
  /** WHATWG name of the encoding. */
  encoding: string
  warnings: string[]
}

/**
 * Bytes to text, byte order mark removed: a UTF-8 or UTF-16 mark decides, or the NULs of UTF-16 without one; else strict UTF-8; else what the drop declares of
 * itself (`declared`, a WHATWG label), else windows-1252. A guess, or a declaration that is not true, leaves a warning.
 * Never makes a U+FFFD: bytes that their own mark belies are refused as `encoding`.
 */
export const decode = (bytes: Uint8Array, declared?: string): Outcome<Decoded> => {
  const marked = markOf(bytes)
  if (marked) return decodeStrictly(bytes.subarray(marked.length), marked.encoding)
  const utf8 = decodeStrictly(bytes, 'utf-8')
  if (utf8.ok) {
    if (declared && isOther(declared) && /[^\0-\x7F]/.test(utf8.value.text))
      utf8.value.warnings.push(`declares ${declared}, is UTF-8`)
    return utf8
  }
  if (declared && !/^(utf-?8|us-ascii|windows-1252|iso-8859-1|latin-?1)$/i.test(declared)) {
    const stated = decodeStrictly(bytes, declared)
    if (stated.ok) return stated
  }
  const guess = declared ? `declares ${declared}, read as windows-1252` : 'is not UTF-8, read as windows-1252'
  const told = declared && /^(windows-1252|iso-8859-1|latin-?1)$/i.test(declared)
  return {
    ok: true,
    value: { text: decodeWindows1252(bytes), encoding: 'windows-1252', warnings: told ? [] : [guess] },
  }
}

const isOther = (label: string) => !/^(utf-?8|us-ascii)$/i.test(label)

const markOf = (bytes: Uint8Array): { encoding: string; length: number } | undefined => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 }
  return unmarkedUtf16(bytes)
}

const decodeStrictly = (bytes: Uint8Array, encoding: string): Outcome<Decoded> => {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
    const text = decoder.decode(bytes)
    const warnings = text.includes('\uFFFD')
      ? ['holds U+FFFD: characters were lost before it was dropped']
      : []
    return { ok: true, value: { text, encoding: decoder.encoding, warnings } }
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error
    const detail = `The bytes are not valid ${encoding}, which their byte order mark names. Save the file as UTF-8 and drop it again.`
    return { ok: false, rejection: { code: 'encoding', detail } }
  }
}

/** UTF-16 without its mark: two characters of ASCII, which all wire formats begin with, each beside a NUL. */
const unmarkedUtf16 = ([a, b, c, d]: Uint8Array): { encoding: string; length: number } | undefined => {
  if (a && b === 0 && c && d === 0) return { encoding: 'utf-16le', length: 0 }
  if (a === 0 && b && c === 0 && d) return { encoding: 'utf-16be', length: 0 }
  return undefined
}
