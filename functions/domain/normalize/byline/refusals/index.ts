import type { RefusalRule } from '../refusal-rule.ts'
import { deskInitials } from './desk-initials.ts'
import { pageAccount } from './page-account.ts'
import { pictureLine } from './picture-line.ts'
import { proseLine } from './prose-line.ts'
import { workCredit } from './work-credit.ts'

/** Why a line is no byline, asked in this order. Prose is judged after the cuts, on what is left of the line. */
export const refusals: readonly RefusalRule[] = [deskInitials, pageAccount, pictureLine, workCredit]
export const refusalsAfterCuts: readonly RefusalRule[] = [proseLine, pageAccount]
