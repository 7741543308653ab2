import { decodeWindows1252 } from './decode-windows-1252.ts'

/** A control character 0x80-0x9F, raw or as a reference of XML or JSON; next line (0x85) only where others are. */
const CONTROL = /[\x80-\x9F]|&#(?:1[2-5]\d|x[89][\da-f]);|(?<!\\)\\u00[89][\da-f]/gi
const TELLING = /[\x80-\x84\x86-\x9F]|&#(?:1[2-5]\d|x[89][\da-f]);|\\u00[89][\da-f]/i

/**
 * Text whose quotation marks and dashes of Windows a system took for Latin-1, so that they became control characters, which no story has
 * (HTML, section 13.2.5.80, reads such references in the same way). Undefined if there are none.
 */
export const readControlsAsWindows = (text: string): string | undefined => {
  if (!TELLING.test(text)) return undefined
  const read = text.replace(CONTROL, control => {
    const code = control.length === 1 ? control.charCodeAt(0) : codeOf(control)
    return code < 0x80 ? control : decodeWindows1252(Uint8Array.of(code))
  })
  return read === text ? undefined : read
}

/** "&#146;", "&#x92;", "\\u0092". */
const codeOf = (control: string): number =>
  /^&#\d/.test(control)
    ? Number(control.slice(2, -1))
    : Number.parseInt(control.replace(/\W|x|u00/gi, ''), 16)
