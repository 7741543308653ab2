import { findFurniture } from '../body/find-furniture.ts'
import type { Paragraph } from '../paragraph.ts'
import { countWords } from '../prose/count-words.ts'

/** Fewest words of a headline that stands above them. */
const fewest = 4

/** The lines of a head that stand under "Story highlights" and the like, below a line that may be the headline of what they sum up. */
export const findKeyPoints = (
  head: readonly Paragraph[],
  titles: ReadonlySet<Paragraph>,
): ReadonlySet<Paragraph> => {
  const points = new Set<Paragraph>()
  let isTitled = false
  let isUnder = false
  for (const paragraph of head) {
    if (titles.has(paragraph)) {
      if (isUnder) points.add(paragraph)
      else isTitled ||= countWords(paragraph.text) >= fewest
    } else isUnder = isTitled && findFurniture(paragraph.text, 'head')?.name === 'body/highlights'
  }
  return points
}
