import { isAgencies } from '../is-agencies.ts'
import type { RefusalRule } from '../refusal-rule.ts'

const initials =
  /^\s*\(?(?:(?:dpa|afp|efe|ap|apa|sda|ats|ansa|tass|lusa|ntb|tt|pa|epd|kna|rtr|sid|stk|xinhua)[\s/-]{1,3})?[a-z]{1,4}\d{0,2}(?:[\s/+.,-]{1,3}[a-z]{1,5}\d{0,2}){0,8}\)?\s*=?$/u

/**
 * Initials of desk and writer that end agency copy: "gr/bp", "dpa al rmo hct", "cae/tcr". They are never authors.
 * Source: AFP ("bur-gr/bp"), dpa ("dpa al rmo hct rmo"), EFE ("cae/tcr").
 */
export const deskInitials: RefusalRule = {
  name: 'byline/desk-initials',
  refuses: line =>
    initials.test(line) && !isAgencies(line) && !/^\s*(?:by|von|por|par|di|door|av|af)\s/iu.test(line),
}
