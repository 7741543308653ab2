import type { Draft } from '../draft/draft.ts'
import { excerpt } from '../draft/excerpt.ts'
import { noteLine } from '../lines/note-line.ts'
import type { Paragraph } from '../paragraph.ts'
import { cutFront } from '../paragraphs/cut-front.ts'

/** What Kyodo tells desks behind the dateline: "(EDS: ADDING DETAILS IN PARAS 3-4)". */
const behindDateline = /^\((?:eds?|attn|editors?) ?:[^()]{4,200}\)\s*/i

/** Takes the note to editors in parentheses off the first paragraph. */
export const cutNote = (story: Paragraph[], draft: Draft, context: { receivedAt: string }): Paragraph[] => {
  const [first, ...rest] = story
  const found = first && behindDateline.exec(first.text)?.[0]
  if (!first || !found || found.length === first.text.length) return story
  const [cut, own] = cutFront(first, found.length)
  noteLine({ text: cut.text, from: excerpt(cut), zone: 'head' }, draft, context)
  return [own, ...rest]
}
