import { admitsError } from './admits-error.ts'
import { isCorrectedPiece } from './is-corrected-piece.ts'
import { isCorrectsNote } from './is-corrects-note.ts'
import { isForeignCorrection } from './is-foreign-correction.ts'
import { isHeadedCorrection } from './is-headed-correction.ts'
import { isPrintedError } from './is-printed-error.ts'

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
