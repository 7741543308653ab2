import type { Block } from '../../copy.ts'
import { readBlocks } from '../../markup/read-blocks.ts'
import { splitHeadLines } from '../../markup/split-head-lines.ts'
import { readHeadByline } from '../../normalize/headline/read-head-byline.ts'
import { countWords } from '../../normalize/prose/count-words.ts'
import type { XmlElement } from '../../xml/element.ts'

/** How far above a story its byline stands, in blocks; most words of one. */
const reach = 12
const longest = 20

/** The lines right above `story` on its page that name who wrote it, behind a marker ("By", "Posted by"), which a reader view leaves out. */
export const findSigned = (page: XmlElement, story: readonly Block[]): Block[] => {
  const all = readBlocks(page)
  const begin = all.findIndex(({ text }) => text === story[0]?.text)
  const above = all.slice(Math.max(0, begin - reach), Math.max(0, begin))
  return splitHeadLines([...above, ...story.slice(0, 1)])
    .slice(0, -1)
    .filter(({ text }) => isSigned(text))
}

const isSigned = (text: string): boolean => {
  if (countWords(text) > longest) return false
  const byline = readHeadByline(text)
  return byline?.rule.startsWith('byline/marker') === true && byline.authors.length > 0
}
