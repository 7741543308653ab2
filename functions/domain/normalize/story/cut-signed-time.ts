import { isTimestamp } from '../body/rules/page/is-timestamp.ts'
import type { Draft } from '../draft/draft.ts'
import { excerpt } from '../draft/excerpt.ts'
import { takeByline } from '../draft/take-byline.ts'
import { readHeadByline } from '../headline/read-head-byline.ts'
import type { Paragraph } from '../paragraph.ts'

const signed = /^(\p{Lu}[^\d|]{4,50}) (\d{1,2}-\d{1,2}-\d{2}, \d{1,2}:\d{2}(?: .{1,40})?)$/u
/** How many paragraphs may stand above. */
const above = 2

/** Takes who wrote a story and when from under its first paragraph, where papers of the Netherlands set it: "Joris van Dam 04-03-26, 14:00 Laatste update: 15:12". */
export const cutSignedTime = (story: Paragraph[], draft: Draft): Paragraph[] => {
  const line = story.slice(1, 1 + above).find(({ text }) => signed.test(text))
  const [, name = '', time = ''] = signed.exec(line?.text ?? '') ?? []
  const byline = isTimestamp(time) ? readHeadByline(name, true) : undefined
  if (!line || !byline || byline.authors.length === 0) return story
  takeByline(draft, byline, excerpt(line))
  return story.filter(paragraph => paragraph !== line)
}
