import type { Decoded } from '../decode-strictly.ts'
import { guessScript } from './guess-script.ts'
import { guessSingleByte } from './guess-single-byte.ts'

/** What a drop declares of its encoding. */
interface Declared {
  declared: string | undefined
  /** Whether that is Latin-1, or Windows' own of Western Europe. */
  isWestern: boolean
}

/**
 * Decodes bytes that are not UTF-8 and of which no declaration is true, with a warning unless they are windows-1252, as they say. A module of its
 * own, to be imported on demand: with the detector of scripts it would be a twentieth of the code for a first story.
 */
export const guess = (bytes: Uint8Array, { declared, isWestern }: Declared): Decoded => {
  const { text, encoding } = guessScript(bytes) ?? guessSingleByte(bytes, isWestern ? 2 : 0)
  const found = declared ? `declares ${declared}, read as ${encoding}` : `is not UTF-8, read as ${encoding}`
  return { text, encoding, warnings: isWestern && encoding === 'windows-1252' ? [] : [found] }
}
