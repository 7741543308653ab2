import type { RefusalRule } from '../refusal-rule.ts'
import { companyName } from './company-name.ts'
import { deskInitials } from './desk-initials.ts'
import { deskMark } from './desk-mark.ts'
import { pageAccount } from './page-account.ts'
import { pictureLine } from './picture-line.ts'
import { postHeld } from './post-held.ts'
import { proseLine } from './prose-line.ts'
import { stockCode } from './stock-code.ts'
import { subjectLine } from './subject-line.ts'
import { workCredit } from './work-credit.ts'

/** Reasons why a line is no byline, asked about the whole line in this order. */
export const refusals: readonly RefusalRule[] = [
  deskInitials,
  deskMark,
  pageAccount,
  pictureLine,
  companyName,
  postHeld,
  stockCode,
  subjectLine,
]

/** The same, asked about what is left after the cuts, with its marker. */
export const refusalsOfRest: readonly RefusalRule[] = [workCredit]

/** The same, asked about the names after the marker. */
export const refusalsAfterCuts: readonly RefusalRule[] = [proseLine, pageAccount]
