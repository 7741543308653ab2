import type { Copy } from '#domain/copy.ts'
import { takesBack } from '#domain/normalize/notice/takes-back.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import type { Rejection } from '#schemas/rejection.ts'
import { isAnswer } from './is-answer.ts'
import { spellOrder } from './spell-order.ts'
import { withoutPrefixes } from './without-prefixes.ts'

const greets =
  /^(?:hi|hello|hey|dear|hallo|liebe[rs]?|bonjour|salut|hola|ciao|olá|oi|beste|hoi|hej|hei|cześć|thanks?(?: you)?|danke|merci|gracias|grazie|obrigad[oa])(?!\p{L})/iu

/** Words below which an answer holds no story, whether it greets or not: "Byline should be Ruiz." */
const FEWEST = 30

const letter: Rejection = {
  code: 'missing-body',
  field: 'body',
  detail:
    'The email answers another one, and holds no story. Send the story in a message of its own. To stop the story that it answers, write "Please kill this story." or "Please hold this story."',
}

/** Refuses a short answer from one person to another, unless it takes a story back. */
export const refuseLetter = ({ blocks }: Pick<Copy, 'blocks'>, subject: string): Rejection | undefined => {
  if (!isAnswer(subject)) return undefined
  const words = blocks.reduce((sum, { text }) => sum + countWords(text), 0)
  const isLetter = words < FEWEST || greets.test(blocks[0]?.text.trim() ?? '')
  const orders = [withoutPrefixes(subject), ...blocks.map(({ text }) => spellOrder(text) ?? text)]
  return isLetter && !orders.some(takesBack) ? letter : undefined
}
