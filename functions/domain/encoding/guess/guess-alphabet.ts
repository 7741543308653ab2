import { alphabets } from './alphabets.ts'
import { measureFit } from './measure-fit.ts'

/** Fewer different letters beyond ASCII are too few to judge by. */
const FEWEST_DIFFERENT = 3
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
    return { encoding, text, fit: measureFit(text, languages) }
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
