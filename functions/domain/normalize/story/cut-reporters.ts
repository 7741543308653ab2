import type { Draft } from '../draft/draft.ts'
import { excerpt } from '../draft/excerpt.ts'
import { takeByline } from '../draft/take-byline.ts'
import { readHeadByline } from '../headline/read-head-byline.ts'
import type { Paragraph } from '../paragraph.ts'
import { cutFront } from '../paragraphs/cut-front.ts'

/** Xinhua and papers of China name who wrote a story after its dateline: "（记者李晓岚）"; China News Service by the name alone. */
const behindDateline =
  /^[（(]((?:新华社|新華社|本报|本報)?(?:记者|記者|通讯员)[^（）()]{2,40}|\p{Script=Han}{3}(?: \p{Script=Han}{2,3}){0,2})[）)]\s*/u

/** Takes the reporters in parentheses off the first paragraph. */
export const cutReporters = (story: Paragraph[], draft: Draft): Paragraph[] => {
  const [first, ...rest] = story
  const found = first && behindDateline.exec(first.text)
  const byline = found?.[1] === undefined ? undefined : readHeadByline(found[1], true)
  if (!first || !found || !byline) return story
  const [cut, own] = cutFront(first, found[0].length)
  takeByline(draft, byline, excerpt(cut))
  return [own, ...rest]
}
