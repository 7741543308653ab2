import { stemsOf } from '../structure/end/is-related.ts'
import type { Line, Lines } from './candidate.ts'
import { isAbout } from './is-about.ts'
import { shareWords } from './share-words.ts'

/** The line that has most to do with the story: the first title about it, else the first that has words or stems of it, else a sentence that has. */
export const findRelatedLine = ({ full, titles }: Lines, story: string): Line | undefined => {
  const stems = stemsOf(story)
  const found =
    titles.find(({ text }) => isAbout(text, story)) ??
    titles.find(({ text }) => shareWords(text, story) >= 2) ??
    titles.find(({ text }) => stemsOf(text).intersection(stems).size >= 2) ??
    titles.find(({ text }) => shareWords(text, story) >= 1) ??
    full.find(({ text }) => shareWords(text, story) >= 2)
  return found && topOf(found, titles, story)
}

/** Fewest words of the story in a headline over one standfirst, which has no more of them. */
const fewest = 3

/** The headline over its standfirsts, each on a line: the first of the lines above one another that have two words of the story. */
const topOf = (found: Line, titles: readonly Line[], story: string): Line => {
  const run = [found]
  for (let top = found; ; ) {
    const above = titles.find(({ line, text }) => line === top.line - 1 && shareWords(text, story) >= 2)
    if (!above) break
    run.push(above)
    top = above
  }
  const top = run.at(-1) ?? found
  const isAsNear = shareWords(top.text, story) >= Math.max(fewest, shareWords(found.text, story))
  return run.length > 2 || isAsNear ? top : found
}
