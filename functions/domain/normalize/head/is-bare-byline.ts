import { findFurniture } from '../body/find-furniture.ts'
import { readHeadByline } from '../headline/read-head-byline.ts'
import type { Paragraph } from '../paragraph.ts'
import { readSections } from '../sections/read-sections.ts'
import { countWords } from '../structure/count-words.ts'

/** Words of a name or two with a paper behind. */
const longest = 9

/**
 * Whether a line without "By" stands where a byline stands: under a headline, with only a section, a time or nothing
 * between it and the story; and no line of the head shows itself to be a byline.
 */
export const isBareByline = (head: readonly Paragraph[], index: number): boolean => {
  const text = head[index]?.text ?? ''
  if (index === 0 || countWords(text) > longest || countWords(text) < 2) return false
  if (countWords(head[index - 1]?.text ?? '') < 4) return false
  if (findFurniture(text, 'head') || readSections(text) || head.some(line => readHeadByline(line.text)))
    return false
  return head.slice(index + 1).every(line => findFurniture(line.text, 'head') || readSections(line.text))
}
