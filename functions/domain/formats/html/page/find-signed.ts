import type { Block } from '../../../copy.ts'
import { splitHeadLines } from '../../../markup/blocks/split-head-lines.ts'
import { readHeadByline } from '../../../normalize/headline/read-head-byline.ts'
import { countWords } from '../../../normalize/prose/count-words.ts'
import { isProse } from '../../../normalize/prose/is-prose.ts'
import type { XmlElement } from '../../../xml/element.ts'
import { blocksAbove } from './blocks-above.ts'

/** The most words of a byline above a story. */
const longest = 20

/**
 * The lines above the first paragraph of `story` on its page that name its author after a marker ("By",
 * "Posted by"), and that a reader view leaves out.
 */
export const findSigned = (page: XmlElement, story: readonly Block[]): Block[] => {
  const first = Math.max(
    0,
    story.findIndex(({ text }) => isProse(text)),
  )
  const known = new Set(story.map(({ text }) => text))
  return splitHeadLines([...blocksAbove(page, story[first]), ...story.slice(first, first + 1)])
    .slice(0, -1)
    .filter(({ text }) => !known.has(text) && isSigned(text))
}

const isSigned = (text: string): boolean => {
  if (countWords(text) > longest) return false
  const byline = readHeadByline(text)
  return byline?.rule.startsWith('byline/marker') === true && byline.authors.length > 0
}
