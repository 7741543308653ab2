import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { isCapitals } from '#domain/normalize/prose/is-capitals.ts'
import { isProse } from '#domain/normalize/prose/is-prose.ts'

/** Fewest words of such a link, which has more than a subheading. */
const fewest = 6

/** Papers of English set them; those of Turkey and Italy set subheadings in capitals, as long as these. */
const english = / (?:the|and|of) /

/** Whether a line is a link to another story, set in capitals among English prose that is not. */
export const isLinkInCapitals = (story: readonly Paragraph[], index: number): boolean => {
  const text = story[index]?.text ?? ''
  if (!isCapitals(text) || countWords(text) < fewest || /^[*•–—-]|[.:"”]$/.test(text)) return false
  const beside = [story[index - 1], story[index + 1]].flatMap(paragraph => paragraph?.text ?? [])
  return (
    beside.every(line => isProse(line) || isCapitals(line)) &&
    story.slice(Math.max(0, index - 3), index + 4).some(({ text: line }) => english.test(line))
  )
}
