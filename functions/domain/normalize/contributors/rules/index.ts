import type { CreditRule } from '../credit-rule.ts'
import { agenciesAlone } from './agencies-alone.ts'
import { contactBlock } from './contact-block.ts'
import { contributed } from './contributed.ts'
import { contributing } from './contributing.ts'
import { deskInitials } from './desk-initials.ts'
import { disclaimer } from './disclaimer.ts'
import { eastAsianCredit } from './east-asian.ts'
import { firstPublished } from './first-published.ts'
import { labels } from './labels.ts'
import { materialUsed } from './material-used.ts'
import { placedNames } from './placed-names.ts'
import { reportedFrom } from './reported-from.ts'
import { signOff } from './sign-off.ts'
import { tagline } from './tagline.ts'
import { withAgency } from './with-agency.ts'
import { workedOn } from './worked-on.ts'

/** The forms of tail credits, asked in this order, sentence by sentence; the first that reads one wins. */
export const creditRules: readonly CreditRule[] = [
  agenciesAlone,
  deskInitials,
  contactBlock,
  disclaimer,
  firstPublished,
  signOff,
  tagline,
  materialUsed,
  contributing,
  contributed,
  reportedFrom,
  workedOn,
  placedNames,
  eastAsianCredit,
  labels,
  withAgency,
]
