import { lengthOfOrder } from './length-of-order.ts'
import { STOP, URGENT } from './order-words.ts'

const verb = new RegExp(`^${URGENT}(?:please |pls )?(?:${STOP}|stop|hold)\\W{1,3}`, 'iu')

/** The title of several words behind the order in the subject of a mail that gives one: "Quake kills three" of "URGENT: KILL Quake kills three" or "Hold Quake kills three". */
export const withoutOrder = (subject: string): string => {
  const title = subject.slice(lengthOfOrder(subject) || (verb.exec(subject)?.[0].length ?? 0))
  return /^\p{Lu}[^\s-]* /u.test(title) ? title : subject
}
