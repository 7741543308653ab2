/**
 * Letters beyond ASCII of the languages that newsrooms wrote in each encoding, in lower case. The first
 * encoding is what everything else is read as.
 */
const alphabets: Readonly<Record<string, readonly string[]>> = {
  'windows-1252': [
    'àâæçèéêëîïôœùûüÿ',
    'äöüßé',
    'áéíñóúüªº',
    'àáâãçéêíóôõúüªº',
    'àèéìíîòóùú',
    'áéëèïíóöüçê',
    'åäöé',
    'æøåéóòôâü',
    'áæéíðóöúýþ',
    'áæéíðóøúý',
    'äöõüšž',
    'çë',
    'àçèéíïòóúü',
  ],
  'windows-1250': ['ąćęłńóśźż', 'áčďéěíňóřšťúůýž', 'áäčďéíĺľňóôŕšťúýž', 'áéíóöőúüű', 'čćđšž', 'ăâîşţ'],
  'iso-8859-2': ['ąćęłńóśźż', 'áčďéěíňóřšťúůýž', 'áäčďéíĺľňóôŕšťúýž', 'čćđšž'],
  'windows-1257': ['ąčęėįšųūž', 'āčēģīķļņšūž', 'äöõüšž'],
  'windows-1254': ['çğıi̇öşüâîû'],
}

/** Signs that every language has. */
const neutral = /[\0-\x7F\u00A0„“”«»‘’‚‹›–—…©®°§·€£•™´]/
/**
 * Fewer letters beyond ASCII than this, or fewer different ones, are too few to judge by; no language writes
 * more of them than one in three.
 */
const FEWEST = 4
const FEWEST_DIFFERENT = 3
const MOST_OF_TEXT = 1 / 3
/** The least share of them that a language must have, and how much more than any of the West. */
const SHARE = 0.95
const MARGIN = 0.05

/**
 * The encoding in which the letters beyond ASCII are those of one language, if no language of Western Europe
 * has them; 'windows-1252' if one has them all. Undefined if none fits.
 */
export const guessAlphabet = (bytes: Uint8Array): string | undefined => {
  const fits = Object.entries(alphabets).map(([encoding, languages]) => {
    const text = new TextDecoder(encoding).decode(bytes)
    return { encoding, text, fit: fitOf(text, languages) }
  })
  const [western, ...others] = fits
  const best = others.toSorted((a, b) => b.fit - a.fit)[0]
  if (!western || !best || Number.isNaN(western.fit)) return undefined
  if (best.text === western.text) return western.encoding
  const different = new Set(bytes.filter(byte => byte >= 0x80)).size
  if (different >= FEWEST_DIFFERENT && best.fit >= SHARE && best.fit >= western.fit + MARGIN)
    return best.encoding
  return western.fit === 1 ? western.encoding : undefined
}

/**
 * The share of letters beyond ASCII that the language with most of them has; not a number where there are too
 * few.
 */
const fitOf = (text: string, languages: readonly string[]): number => {
  const letters = [...text].filter(character => !neutral.test(character)).map(letter => letter.toLowerCase())
  if (letters.length < FEWEST || letters.length > MOST_OF_TEXT * text.length) return Number.NaN
  const shares = languages.map(alphabet => letters.filter(letter => alphabet.includes(letter)).length)
  return Math.max(...shares) / letters.length
}
