import type { Copy } from '#domain/copy.ts'
import { normalizeDateline } from '#domain/normalize/dateline/normalize-dateline.ts'
import { takesBack } from '#domain/normalize/notice/takes-back.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import type { Rejection } from '#schemas/drops/rejection.ts'
import { isAnswer } from './is-answer.ts'
import { spellOrder } from './spell-order.ts'
import { spellOrderOfNote } from './spell-order-of-note.ts'
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

const note: Rejection = {
  code: 'missing-body',
  field: 'body',
  detail:
    'The email reads as a word to the desk, and holds no story. To correct a story, drop it again, corrected; to stop it, write "Please kill this story." or "Please hold this story." under its headline as the subject. Or is this a story? Put its place and a dash before its first sentence.',
}

/** What one person says to another, outside quotation marks: "Can you fix it?", "I will file at 4 pm", "You can run it now". */
const talks = screen(
  patternOf(
    /(?:^|[\s,(¿])/iu,
    [
      /(?:can|could|would) you (?:please )?(?:fix|change|correct|make|add|run|use|check|call|send|let|hold|take|put|swap|re-?send)/iu,
      /please (?:fix|change|correct|amend|re-?send|call me|ring me|let me know)/iu,
      /(?:call|ring|text|e-?mail) me/iu,
      /let me know/iu,
      /I(?:['’]ll| will| am going to|['’]m going to) (?:file|send|call|ring|get back|be late)/iu,
      /(?:you|we) (?:can|may) (?:now )?(?:run|publish) (?:it|the|this|that)/iu,
      /(?:könnt ihr|können sie|kannst du) (?:bitte )?(?:das|den|die|mich)/iu,
      /bitte (?:korrigieren|ändern|um rückruf)/iu,
      /ich (?:schicke|liefere|melde)/iu,
      /(?:pouvez-vous|peux-tu|merci de) (?:corriger|modifier|changer|me rappeler)/iu,
      /je vous (?:envoie|rappelle)/iu,
      /(?:pueden|puedes|por favor,?) (?:corregir|corrijan|cambiar|cambien)/iu,
    ],
    /(?!\p{L})/iu,
  ),
)
const quoted = /["“„«][^"“”„«»]{1,600}["”“»]/gu

const isWord = (texts: readonly string[]): boolean =>
  texts.some(text => talks.test(text.replace(quoted, ''))) && !texts.some(text => normalizeDateline(text))

/** Refuses a short answer from one person to another, and a word to the desk, unless it takes a story back. */
export const refuseLetter = (
  { blocks, editorNote }: Pick<Copy, 'blocks' | 'editorNote'>,
  subject: string,
): Rejection | undefined => {
  const notes = editorNote ? [editorNote.raw] : []
  if (!isAnswer(subject)) {
    const texts = blocks.map(({ text }) => text)
    return isWord(texts) &&
      !spellOrderOfNote(withoutPrefixes(subject), texts) &&
      ![subject, ...texts, ...notes].some(takesBack)
      ? note
      : undefined
  }
  const words = blocks.reduce((sum, { text }) => sum + countWords(text), 0)
  const isLetter = words < FEWEST || greets.test(blocks[0]?.text.trim() ?? '')
  const orders = [withoutPrefixes(subject), ...blocks.map(({ text }) => spellOrder(text) ?? text), ...notes]
  return isLetter && !orders.some(takesBack) ? letter : undefined
}
