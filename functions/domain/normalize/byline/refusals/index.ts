import type { RefusalRule } from '../refusal-rule.ts'
import { companyName } from './company-name.ts'
import { deskInitials } from './desk-initials.ts'
import { pageAccount } from './page-account.ts'
import { pictureLine } from './picture-line.ts'
import { postHeld } from './post-held.ts'
import { proseLine } from './prose-line.ts'
import { stockCode } from './stock-code.ts'
import { subjectLine } from './subject-line.ts'
import { workCredit } from './work-credit.ts'

/** Why a line is no byline, asked in this order of the whole line. */
export const refusals: readonly RefusalRule[] = [
  deskInitials,
  pageAccount,
  pictureLine,
  companyName,
  postHeld,
  stockCode,
  subjectLine,
]

/** The same, asked of what is left after the cuts, with its marker. */
export const refusalsOfRest: readonly RefusalRule[] = [workCredit]

/** The same, asked of the names after the marker. */
export const refusalsAfterCuts: readonly RefusalRule[] = [proseLine, pageAccount]
