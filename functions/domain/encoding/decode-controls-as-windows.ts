import { decodeWindows1252 } from './decode-windows-1252.ts'

/**
 * The Windows code page that has quotation marks and dashes where a part of ISO 8859 has control characters.
 */
const supersets: Readonly<Record<string, string>> = {
  'iso-8859-2': 'windows-1250',
  'iso-8859-5': 'windows-1251',
  'iso-8859-6': 'windows-1256',
  'iso-8859-7': 'windows-1253',
  'iso-8859-8': 'windows-1255',
  'iso-8859-13': 'windows-1257',
  'iso-8859-15': 'windows-1252',
}

/** Control characters 0x80-0x9F, which no story has, except next line (0x85). */
const CONTROL = /[\x80-\x84\x86-\x9F]/g

/**
 * Decodes text that declares a part of ISO 8859 but uses the quotation marks of Windows: its control characters
 * are read in the Windows code page of the same script. Undefined if there are none.
 */
export const decodeControlsAsWindows = (text: string, encoding: string): string | undefined => {
  const superset = supersets[encoding]
  if (!superset || text.search(CONTROL) < 0) return undefined
  const decoder = superset === 'windows-1252' ? undefined : new TextDecoder(superset)
  return text.replace(CONTROL, control => {
    const bytes = Buffer.from(control, 'latin1')
    return decoder ? decoder.decode(bytes) : decodeWindows1252(bytes)
  })
}
