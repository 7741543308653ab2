import { commentHeading } from '#domain/normalize/body/rules/comments/comment-heading.ts'
import { commentWidget } from '#domain/normalize/body/rules/comments/comment-widget.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'

/** How far under the label of the comments one of them is looked for, in paragraphs. */
const reach = 12
/** What stands with a reader's comment: its buttons, or its age. */
const mark = patternOf([
  [
    /^/iu,
    [
      /reply/iu,
      /like/iu,
      /dislike/iu,
      /report(?: comment| abuse)?/iu,
      /flag/iu,
      /upvote/iu,
      /share/iu,
      /quote/iu,
      /permalink/iu,
      /image captcha/iu,
      /(?:• )?no html tags allowed\./iu,
      /(?:more information )?about text formats/iu,
      /antworten/iu,
      /melden/iu,
      /répondre/iu,
      /signaler/iu,
      /responder/iu,
      /rispondi/iu,
      /\d+ ?(?:replies|likes|reply)/iu,
    ],
    /$/iu,
  ],
  /^\W*(?:\d+|an?) (?:sec|min(?:ute)?|hour|hr|day|week|month|year)s? ago\W*$/iu,
  /^\d+[hdmw]$/iu,
])

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
