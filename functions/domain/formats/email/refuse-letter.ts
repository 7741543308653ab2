import type { Rejection } from '#schemas/rejection.ts'
import type { Copy } from '../../copy.ts'
import { takesBack } from '../../normalize/notice/takes-back.ts'

const answer = /^\s*(?:re|aw|antw?|sv|vs|rv|odp|ynt)\s?(?:\[\d+\])?:/i
const greets =
  /^(?:hi|hello|hey|dear|hallo|liebe[rs]?|bonjour|salut|hola|ciao|olá|oi|beste|hoi|hej|hei|cześć|thanks?(?: you)?|danke|merci|gracias|grazie|obrigad[oa])(?!\p{L})/iu

const letter: Rejection = {
  code: 'missing-body',
  field: 'body',
  detail: 'The email answers another one, and holds no story. Send the story in a message of its own.',
}

/** Refuses a short answer from one person to another, unless it takes a story back. */
export const refuseLetter = ({ blocks }: Pick<Copy, 'blocks'>, subject: string): Rejection | undefined => {
  const isLetter = answer.test(subject) && greets.test(blocks[0]?.text.trim() ?? '')
  return isLetter && !blocks.some(({ text }) => takesBack(text)) ? letter : undefined
}
