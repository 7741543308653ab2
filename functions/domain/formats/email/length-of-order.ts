import { STOP, URGENT } from './order-words.ts'

/** An order before a title: "URGENT!!! KILL ", "Please spike ". */
const order = new RegExp(`^${URGENT}(?:(please|pls) )?(${STOP}|stop|hold) (?=(\\p{L}?))`, 'iu')
const isCapital = (text: string): boolean => text !== text.toLowerCase() && text === text.toUpperCase()

/**
 * The length of the order with which a subject begins: in capitals ("KILL FERRY"), or asked for before a capital ("Please spike Quake kills three"); 0 where
 * there is none: "Kill bill passes". Case is told apart behind the pattern: in a process that has compiled many patterns, V8 forgets the modifier of `(?-i:KILL)`.
 */
export const lengthOfOrder = (subject: string): number => {
  const [whole = '', asked, word = '', next = ''] = order.exec(subject) ?? []
  return (asked && isCapital(next)) || isCapital(word) ? whole.length : 0
}
