import { decodeWindows1252 } from './decode-windows-1252.ts'

/**
 * The Windows code page that has quotation marks and dashes where a part of ISO 8859 has control characters, if it is not windows-1252.
 */
const supersets: Readonly<Record<string, string>> = {
  'iso-8859-2': 'windows-1250',
  'iso-8859-5': 'windows-1251',
  'iso-8859-6': 'windows-1256',
  'iso-8859-7': 'windows-1253',
  'iso-8859-8': 'windows-1255',
  'iso-8859-13': 'windows-1257',
}

/** A control character 0x80-0x9F, raw or as a reference of XML or JSON; next line (0x85) only where others are. */
const CONTROL = /[\x80-\x9F]|&#(?:1[2-5]\d|x[89][\da-f]);|(?<!\\)\\u00[89][\da-f]/gi

/**
 * Text whose quotation marks and dashes of Windows became control characters, which no story has: a system took them for Latin-1 (HTML, section
 * 13.2.5.80, reads references to such in the same way), or declared a part of ISO 8859 (`encoding`). Undefined if there are none. A module of its
 * own, to be imported on demand.
 */
export const readControlsAsWindows = (text: string, encoding: string): string | undefined => {
  const superset = supersets[encoding]
  const decoder = superset ? new TextDecoder(superset) : undefined
  const read = text.replace(CONTROL, control => {
    const code = control.length === 1 ? control.charCodeAt(0) : codeOf(control)
    if (code < 0x80) return control
    const byte = Uint8Array.of(code)
    return decoder && control.length === 1 ? decoder.decode(byte) : decodeWindows1252(byte)
  })
  return read === text ? undefined : read
}

/** "&#146;", "&#x92;", "\\u0092". */
const codeOf = (control: string): number =>
  /^&#\d/.test(control)
    ? Number(control.slice(2, -1))
    : Number.parseInt(control.replace(/\W|x|u00/gi, ''), 16)
