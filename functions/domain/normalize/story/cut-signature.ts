import type { Draft } from '../draft/draft.ts'
import { excerpt } from '../draft/excerpt.ts'
import { takeByline } from '../draft/take-byline.ts'
import { readEndAuthor } from '../headline/read-end-author.ts'
import type { Paragraph } from '../paragraph.ts'
import { screen } from '../pattern/screen.ts'

/** How the agencies of the North head the facts that they send below a story. */
const facts = screen(
  /^(?:fakta|faktaruta|faktaboks|faktabox|bakgrund|bakgrunn|baggrund|fotnot)(?::|$| om )/iu,
)

/** Takes "Bo Lind/TT" from between a story and its box of facts: it signs the story. */
export const cutSignature = (story: Paragraph[], draft: Draft): Paragraph[] => {
  const box = draft.authors.length > 0 ? -1 : story.findIndex(({ text }) => facts.test(text))
  const signature = box > 1 ? story[box - 1] : undefined
  const byline = signature && readEndAuthor(signature.text)
  if (!signature || !byline) return story
  takeByline(draft, byline, excerpt(signature))
  return story.filter(paragraph => paragraph !== signature)
}
