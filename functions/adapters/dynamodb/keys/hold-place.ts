import type { Current } from '#schemas/current.ts'
import { isHeld } from '#schemas/is-held.ts'

/** The partition of the index of ledgers in which CURRENT of each article stands that is withheld without an end. */
export const HOLDS = 'HOLDS'

/** The place of a CURRENT in that index; false, unless it is withheld without an end. */
export const holdPlace = ({ articleId, change }: Pick<Current, 'articleId' | 'change'>) =>
  isHeld(change) && { ledgerMonth: HOLDS, ledgerPlace: `${change.committedAt}#${articleId}` }
