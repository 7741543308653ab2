import { commentHeading } from '#domain/normalize/body/rules/comments/comment-heading.ts'
import { commentWidget } from '#domain/normalize/body/rules/comments/comment-widget.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'

/** How far under the label of the comments one of them is looked for, in paragraphs. */
const reach = 12
/** What stands with a reader's comment: its buttons, or its age. */
const mark =
  /^(?:reply|like|dislike|report(?: comment| abuse)?|flag|upvote|share|quote|permalink|image captcha|(?:• )?no html tags allowed\.|(?:more information )?about text formats|antworten|melden|répondre|signaler|responder|rispondi|\d+ ?(?:replies|likes|reply))$|^\W*(?:\d+|an?) (?:sec|min(?:ute)?|hour|hr|day|week|month|year)s? ago\W*$|^\d+[hdmw]$/iu

/** The index of the label under which readers' comments stand ("Comments", then names, ages and "Reply"); undefined where none do. */
export const findComments = (paragraphs: readonly Paragraph[], lead: number): number | undefined => {
  const index = paragraphs.findIndex(
    ({ text }, at) =>
      at > lead &&
      (commentWidget.matches(text) || commentHeading.matches(text)) &&
      (/[“"]/.test(text) || paragraphs.slice(at + 1, at + 1 + reach).some(isComment)),
  )
  return index < 0 ? undefined : index
}

/** Whether a line stands with a comment, or is in a list of them. */
const isComment = ({ text }: Paragraph): boolean => text.split('\n').some(line => mark.test(line.trim()))
