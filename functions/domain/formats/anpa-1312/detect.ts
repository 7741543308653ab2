import type { Source } from '#domain/source.ts'
import { SOH, STX, US } from '../wire/control-characters.ts'

/** The most characters from SOH to the unit separator: a letter, four digits, a word. */
const reach = 40

/**
 * ANPA 1312: the first SOH is followed by a service letter and a message number, and a unit separator
 * precedes the selector. Some gateways take SOH away.
 */
export const detectAnpa1312 = ({ text }: Source): boolean => {
  const start = text.slice(0, 1024).indexOf(SOH)
  if (start < 0 && !text.includes(STX)) return false
  const number = text
    .slice(start + 1)
    .trimStart()
    .slice(0, reach)
  return /^\p{L}\d{3,5}/u.test(number) && number.includes(US)
}
