import { normalizeNotice } from '../normalize-notice.ts'
import { isSentence } from './is-sentence.ts'

/** In capitals, up to a dash: "CORRECTION —", "UPDATE: ADDS QUOTES —". */
const mark = /^\p{Lu}[^\p{Ll}–—]{3,70}?\s[-–—]+\s+(?=["“„«]?[\p{Lu}\d])/u
/** What is sent at once: "BREAKING — The park opens at nine on Saturday, the council said." */
const urgent = /^(?:BREAKING|URGENT|FLASH|BULLETIN)\b/
/** Words of a note on what was wrong, which is no sentence of the story. */
const ofPiece =
  /\b(?:pars?|para\w*|graf|version|stor\w+|article|headline|spelling|instead|should|not|\w*rect\w*|wrong|statt|nicht|nota)\b/iu

/**
 * Where the sentence begins behind the mark of a revision that stands in front of it: "CORRECTION — The park opens at nine on Saturday, the council said."
 * Undefined where none does, or where what follows tells what was wrong.
 */
export const findMarkEnd = (text: string): number | undefined => {
  const front = mark.exec(text)?.[0]
  if (!front) return undefined
  const rest = text.slice(front.length)
  const kind = normalizeNotice(front)?.class
  return (urgent.test(front) || kind === 'correction' || kind === 'update' || kind === 'writethru') &&
    isSentence(rest) &&
    !ofPiece.test(rest)
    ? front.length
    : undefined
}
