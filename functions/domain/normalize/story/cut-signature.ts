import type { Draft } from '../draft/draft.ts'
import { excerpt } from '../draft/excerpt.ts'
import { takeByline } from '../draft/take-byline.ts'
import { readEndAuthor } from '../headline/read-end-author.ts'
import type { Paragraph } from '../paragraph.ts'
import { screen } from '../pattern/screen.ts'
import { signsAgain } from '../tail/signs-again.ts'

/** How the agencies of the North head the facts that they send below a story. */
const facts = screen(
  /^(?:fakta|faktaruta|faktaboks|faktabox|bakgrund|bakgrunn|baggrund|fotnot)(?::|$| om )/iu,
)

/** Most characters of a line that names authors once more. */
const longest = 90

/** Takes "Bo Lind/TT" from between a story and its box of facts: it signs the story; and the names of its authors off its end. */
export const cutSignature = (story: Paragraph[], draft: Draft): Paragraph[] => {
  const last = story.length > 1 ? story.at(-1) : undefined
  if (last && last.text.length <= longest && signsAgain(last, draft, true)) return story.slice(0, -1)
  const box = draft.authors.length > 0 ? -1 : story.findIndex(({ text }) => facts.test(text))
  const signature = box > 1 ? story[box - 1] : undefined
  const byline = signature && readEndAuthor(signature.text)
  if (!signature || !byline) return story
  takeByline(draft, byline, excerpt(signature))
  return story.filter(paragraph => paragraph !== signature)
}
