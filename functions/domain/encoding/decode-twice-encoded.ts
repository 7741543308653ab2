import { type Decoded, decodeStrictly } from './decode-strictly.ts'
import { encodeWindows1252 } from './encode-windows-1252.ts'

/** The first byte of a UTF-8 character, read as windows-1252, before a second: "Ã©", "â€™", "Ð°". */
const telling = /[\u00C2-\u00F4][\u0080-\u00BF\u0152-\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]/

/**
 * UTF-8 that one system, or several in a row, took for windows-1252 and encoded as UTF-8 once more ("cafÃ©"). Undefined unless the whole
 * text is UTF-8 once the second encoding is undone.
 */
export const decodeTwiceEncoded = ({ text, warnings }: Decoded): Decoded | undefined => {
  if (!telling.test(text)) return undefined
  const bytes = encodeWindows1252(text)
  const once = bytes && decodeStrictly(bytes, 'utf-8')
  return (
    once && {
      ...(decodeTwiceEncoded(once) ?? once),
      warnings: [...warnings, 'was encoded as UTF-8 twice, read as meant'],
    }
  )
}
