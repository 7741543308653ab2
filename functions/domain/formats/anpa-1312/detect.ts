import type { Source } from '../../source.ts'
import { SOH, US } from '../wire/control-characters.ts'

/** The most characters from SOH to the unit separator: a letter, four digits, a word. */
const reach = 40

/**
 * ANPA 1312: the first SOH is followed by a service letter and a message number, and a unit separator
 * precedes the selector.
 */
export const detectAnpa1312 = ({ text }: Source): boolean => {
  const start = text.slice(0, 1024).indexOf(SOH)
  if (start < 0) return false
  const number = text.slice(start + SOH.length, start + reach)
  return /^\p{L}\d{3,5}/u.test(number) && number.includes(US)
}
