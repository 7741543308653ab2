import type { Paragraph } from '../paragraph.ts'
import { isProse } from '../prose/is-prose.ts'

/** How many paragraphs of prose stand twice where a story was pasted twice; one may be a refrain. */
const fewest = 2
/** How many words of the first a warning shows. */
const shown = 8

/** A warning where paragraphs of prose stand twice in a story: it was pasted twice, or its site printed it twice. */
export const warnOfRepeats = (story: readonly Paragraph[]): string[] => {
  const seen = new Set<string>()
  const again = story.filter(({ text }) => seen.size === seen.add(text).size && isProse(text))
  if (again.length < fewest) return []
  const words = again[0]?.text.split(/\s+/).slice(0, shown).join(' ')
  return [
    `${again.length} paragraphs stand twice in the story (“${words} …”): if it was pasted twice, drop it again with each once`,
  ]
}
