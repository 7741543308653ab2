import { analyse } from 'chardet'
import { guessAlphabet } from './guess-alphabet.ts'
import { guessDos } from './guess-dos.ts'
import { guessScriptOfDos } from './guess-script-of-dos.ts'
import { isCyrillicOfDos } from './is-cyrillic-of-dos.ts'
import { isCyrillicOfMac } from './is-cyrillic-of-mac.ts'
import { isThai } from './is-thai.ts'

/** A text, and the encoding (WHATWG name) its bytes are assumed to have. */
export interface Guessed {
  text: string
  encoding: string
}

/**
 * The share of letters outside tags that must be beyond ASCII: no language in Latin letters reaches a third.
 */
const FOREIGN = 0.5
/** Fewer bytes beyond ASCII than this are too few to judge by. */
const TELLING = 12
/** A Latin text shorter than this, in bytes, is too short to tell Polish from French. */
const LATIN_LENGTH = 100
/**
 * How many points of a hundred an encoding must be likelier than windows-1252. Of 459 western texts of 100
 * bytes or more, one reaches 1, and none more.
 */
const MARGIN = 5
/** How many bytes are examined: enough to tell, and no drop costs more. */
const REACH = 20_000

const western = /^(?:windows-1252|iso-8859-1)$/i
/** Central Europe, Turkey and the Baltic. */
const otherLatin = /^(?:windows-125[047]|iso-8859-[29])$/i
/** Encodings that are detected by other means before this, or whose guess means nothing. */
const unasked = /^(?:ascii|utf|iso-2022)/i

/**
 * Decodes bytes that are not UTF-8 and declare nothing true, if a detector finds them to be Cyrillic, Greek,
 * Arabic, Hebrew, Chinese, Japanese, Korean or Thai, or the Latin of Central Europe, Turkey or the Baltic.
 * Undefined if they may as well be windows-1252.
 */
export const guessScript = (bytes: Uint8Array): Guessed | undefined => {
  const sample = bytes.subarray(0, REACH)
  const found = analyse(sample).filter(({ name }) => !unasked.test(name))
  const isLatin = ({ name }: { name: string }) => western.test(name) || otherLatin.test(name)
  if (isForeign(sample)) {
    const dos = guessScriptOfDos(sample)
    if (dos) return { text: dos.decode(bytes), encoding: dos.encoding }
    if (isCyrillicOfDos(sample)) return decodeWhole(bytes, 'ibm866')
    if (isCyrillicOfMac(sample)) return decodeWhole(bytes, 'x-mac-cyrillic')
    if (isThai(sample)) return decodeWhole(bytes, 'windows-874')
    const likely = found.filter(match => !isLatin(match))
    for (const { name } of likely) {
      const guessed = decodeWhole(bytes, name)
      if (guessed) return guessed
    }
    return undefined
  }
  const spelled = guessAlphabet(sample)
  if (spelled) return spelled === 'windows-1252' ? undefined : decodeWhole(bytes, spelled)
  if (sample.length < LATIN_LENGTH) return undefined
  const dos = guessDos(sample)
  if (dos) return { text: dos.decode(bytes), encoding: dos.encoding }
  const best = found.find(({ name }) => otherLatin.test(name))
  const usual = found.find(({ name }) => western.test(name))?.confidence ?? 0
  return best && best.confidence >= usual + MARGIN ? decodeWhole(bytes, best.name) : undefined
}

const [LESS, MORE] = [0x3c, 0x3e]

const isForeign = (bytes: Uint8Array): boolean => {
  let high = 0
  let ascii = 0
  let inTag = false
  for (const byte of bytes) {
    if (byte === LESS) inTag = true
    else if (byte === MORE) inTag = false
    else if (inTag) continue
    else if (byte >= 0x80) high += 1
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) ascii += 1
  }
  return high >= TELLING && high >= FOREIGN * (high + ascii)
}

/**
 * The Windows counterpart of each: the same letters, or nearly, with quotation marks and dashes where ISO has
 * controls.
 */
const ofWindows: Readonly<Record<string, string>> = {
  'iso-8859-2': 'windows-1250',
  'iso-8859-7': 'windows-1253',
  'iso-8859-8': 'windows-1255',
  'iso-8859-9': 'windows-1254',
}

/** The lines of boxes that KOI8-R has where KOI8-U has the letters of Ukrainian, inside a word. */
const boxInWord = /(?<=\p{L})[╓╔╕╖╗╜╝╞╟╠╡╢╣╦╧╨╩╪╫╬]|[╓╔╕╖╗╜╝╞╟╠╡╢╣╦╧╨╩╪╫╬](?=\p{L})/u

/** Undefined if a byte is invalid in the encoding: a guess must not lose a character. */
const decodeWhole = (bytes: Uint8Array, name: string): Guessed | undefined => {
  try {
    const decoder = new TextDecoder(name, { fatal: true, ignoreBOM: true })
    const [text, { encoding }] = [decoder.decode(bytes), decoder]
    const windows = /[\x80-\x9F]/.test(text) ? ofWindows[encoding] : undefined
    const meant = encoding === 'koi8-r' && boxInWord.test(text) ? 'koi8-u' : windows
    return meant ? decodeWhole(bytes, meant) : { text, encoding }
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error
    return undefined
  }
}
