import { findFurniture } from '#domain/normalize/body/find-furniture.ts'
import { isReleaseLabel } from '#domain/normalize/headline/is-release-label.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'

/** Lines of buttons and times that may stand between a headline and a name right above the story. */
const underBars = 12

/** Fewest words of a headline on a page; in copy that has no page around it, one of fewer stands in the first line, a line or two above the story. */
const fullTitle = 4
const shortTitle = 2
const shortHead = 3

/** Whether a line of a head stands under a headline: in one of the three lines above it, or, right above the story, under a page's bars. */
export const isUnderTitle = (head: readonly Paragraph[], index: number): boolean =>
  isUnderShortTitle(head, index) || isUnderFullTitle(head, index)

const isUnderShortTitle = (head: readonly Paragraph[], index: number): boolean => {
  const first = head[0]?.text ?? ''
  return index === 1 && head.length <= shortHead && countWords(first) >= shortTitle && !isReleaseLabel(first)
}

const isUnderFullTitle = (head: readonly Paragraph[], index: number): boolean => {
  const isLast = index === head.length - 1
  return head
    .slice(Math.max(0, index - underBars), index)
    .filter(line => isLast || !findFurniture(line.text, 'head'))
    .slice(isLast ? 0 : -3)
    .some(({ text }) => countWords(text) >= fullTitle && !text.includes('@') && !isReleaseLabel(text))
}
