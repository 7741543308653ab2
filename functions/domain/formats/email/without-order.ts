import { lengthOfOrder } from './length-of-order.ts'

/** The title of several words behind the order in a subject: "Quake kills three" of "URGENT: KILL Quake kills three". */
export const withoutOrder = (subject: string): string => {
  const title = subject.slice(lengthOfOrder(subject))
  return /^\p{Lu}[^\s-]* /u.test(title) ? title : subject
}
