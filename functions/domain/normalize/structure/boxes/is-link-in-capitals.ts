import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { isCapitals } from '#domain/normalize/prose/is-capitals.ts'
import { isProse } from '#domain/normalize/prose/is-prose.ts'

/** Fewest words of such a link, which has more than a subheading. */
const fewest = 6

/** Whether a line is a link to another story, set in capitals among prose that is not. */
export const isLinkInCapitals = (story: readonly Paragraph[], index: number): boolean => {
  const text = story[index]?.text ?? ''
  if (!isCapitals(text) || countWords(text) < fewest || /^[*•–—-]|[.:"”]$/.test(text)) return false
  return [story[index - 1], story[index + 1]].every(
    beside =>
      beside === undefined || (isProse(beside.text) && !isCapitals(beside.text)) || isCapitals(beside.text),
  )
}
