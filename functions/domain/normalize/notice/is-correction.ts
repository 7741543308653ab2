import { admitsError } from './correction/admits-error.ts'
import { isCorrectedPiece } from './correction/is-corrected-piece.ts'
import { isCorrectsNote } from './correction/is-corrects-note.ts'
import { isForeignCorrection } from './correction/is-foreign-correction.ts'
import { isHeadedCorrection } from './correction/is-headed-correction.ts'
import { isPrintedError } from './correction/is-printed-error.ts'

const rules = [
  isHeadedCorrection,
  isCorrectsNote,
  isForeignCorrection,
  isCorrectedPiece,
  admitsError,
  isPrintedError,
]

/** Corrections in all their forms. Sources: AP, Reuters, The Canadian Press, dpa, AFP, EFE and newspapers' correction columns. */
export const isCorrection = (text: string): boolean => rules.some(is => is(text))
