import { STOP } from './order-words.ts'

const before = new RegExp(
  `^\\W*(?:urgent\\W{1,5})?(?:(?:please|pls) ${STOP}|(?-i:KILL|SPIKE|WITHDRAW|RETRACT|STOP)) (?=(?-i:\\p{Lu})[^\\s-]* )`,
  'iu',
)

/** The title behind the order in a subject: "Quake kills three" of "URGENT: KILL Quake kills three". */
export const withoutOrder = (subject: string): string => subject.replace(before, '')
