import { lengthOfOrder } from './length-of-order.ts'
import { ASKED, SOON, STOP, URGENT } from './order-words.ts'
import { spellOrder } from './spell-order.ts'

/** What a desk calls a story, where a sentence or a subject names it loosely: "the ferry thing". */
const PIECE = '(?:stor(?:y|ies)|piece|item|copy|article|thing|take|one)'
const ALL = `(?:${STOP}|kill(?:ed)?|stop|take down|(?:do not|don['’]?t) (?:use|run|publish))`
/** "Please kill the ferry thing, the toll is wrong.", "Can you pull the quake piece please?", "Don't run it." */
const named = new RegExp(
  `^[^\\p{L}"“„«]*(?:(?:hi|hello|hey|dear)\\s(?:\\p{L}+\\s?){0,2}[,:–-]\\s?)?${ASKED}${ALL}(?: (?:it|this|that)|(?: [\\p{L}\\d'’-]{1,30}){1,5}? ${PIECE})(?:${SOON}*\\W*$|[,;:–-])`,
  'iu',
)
/** "Spike ferry pls", "Take down the ferry story" */
const hurried = new RegExp(
  `^${URGENT}(?:(?:please |pls )?${ALL}(?: [\\p{L}\\d'’-]{1,30}){1,6}?${SOON}+\\W*$|take down \\p{L})`,
  'iu',
)

/** Words that may mean a hold as well: that is undone with less harm. */
const mayHold = /(?<!\p{L})(?:stop|hold|do not|don['’]?t)(?!\p{L})/iu

/** In characters; an order and its reason are shorter. */
const longest = 200

const isHurried = (subject: string): boolean => hurried.test(subject) || lengthOfOrder(subject) > 0

/**
 * The order of a short mail that is no answer and has no dateline, in the words of desks, whose subject or a sentence of it says what is to become of a story that it
 * names loosely: "Please kill this story." for "KILL the ferry thing" or "can you pull the quake piece please?". Undefined for any other mail.
 */
export const spellOrderOfNote = (subject: string, texts: readonly string[]): string | undefined => {
  const said = [subject, ...texts].filter(text => text.length <= longest)
  const orders = said
    .flatMap(text => text.split(/(?<=[.!?])\s+/))
    .filter((text, index) => named.test(text) || (index === 0 && isHurried(subject.slice(0, longest))))
  if (orders.length === 0) return said.map(spellOrder).find(Boolean)
  return orders.every(text => mayHold.test(text)) ? 'Please hold this story.' : 'Please kill this story.'
}
