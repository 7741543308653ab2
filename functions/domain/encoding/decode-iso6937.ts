/** Accents 0xC1-0xCF, each before its letter: grave, acute, circumflex, tilde, macron, breve, dot, diaeresis, ring, cedilla, double acute, ogonek, caron. */
const accents = '\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\uFFFF\u030A\u0327\uFFFF\u030B\u0328\u030C'
/** Letters and signs that stand elsewhere than in Latin-1. */
const others: Readonly<Record<string, string>> = {
  '\xA4': '$',
  '\xA9': '‘',
  '\xAA': '“',
  '\xB9': '’',
  '\xBA': '”',
  '\xD0': '—',
  '\xE1': 'Æ',
  '\xE2': 'Đ',
  '\xE8': 'Ł',
  '\xE9': 'Ø',
  '\xEA': 'Œ',
  '\xF1': 'æ',
  '\xF2': 'đ',
  '\xF5': 'ı',
  '\xF8': 'ł',
  '\xF9': 'ø',
  '\xFA': 'œ',
  '\xFB': 'ß',
}

const none = '\uFFFF'
const accented = /([\xC1-\xCF])([A-Za-z])|[\xA4\xA9\xAA\xB9\xBA\xC0-\xFF]/g

const compose = (letter: string, accent: string): string => {
  const composed = (letter + accents.charAt(accent.charCodeAt(0) - 0xc1)).normalize()
  return composed.length === 1 ? composed : none
}

/**
 * Decodes ISO/IEC 6937, whose accents are bytes before their letters, as on teletext and wires of its age. Undefined where an accent has no
 * letter that takes it, or a byte means nothing.
 */
export const decodeIso6937 = (bytes: Uint8Array): string | undefined => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(accented, (sign: string, accent?: string, letter?: string) =>
      accent && letter ? compose(letter, accent) : (others[sign] ?? none),
    )
  return text.includes(none) ? undefined : text
}
