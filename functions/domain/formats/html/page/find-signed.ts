import type { Block } from '#domain/copy.ts'
import { splitHeadLines } from '#domain/markup/blocks/split-head-lines.ts'
import { readHeadByline } from '#domain/normalize/headline/read-head-byline.ts'
import { creditsPhotographers } from '#domain/normalize/lines/credits-photographers.ts'
import { isCollective } from '#domain/normalize/people/organizations/is-collective.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { isProse } from '#domain/normalize/prose/is-prose.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { blocksAbove } from './blocks-above.ts'

/** The most words of a byline above a story. */
const longest = 20

/**
 * The lines above the first paragraph of `story` on its page that name its author after a marker ("By",
 * "Posted by"), and who took its pictures beside that, and that a reader view leaves out. Beside the `writers` that
 * a page states, unless they are but its desk, no more than who took the pictures.
 */
export const findSigned = (
  page: XmlElement,
  story: readonly Block[],
  writers: readonly string[],
): Block[] => {
  const first = Math.max(
    0,
    story.findIndex(({ text }) => isProse(text)),
  )
  const known = new Set(story.map(({ text }) => text))
  const lines = splitHeadLines([...blocksAbove(page, story[first]), ...story.slice(first, first + 1)])
  const isByline = ({ text }: Block): boolean => isSigned(text) || writers.includes(text)
  return lines.slice(0, -1).filter((line, index) => {
    if (known.has(line.text)) return false
    if (!creditsPhotographers(line.text)) return writers.every(isCollective) && isSigned(line.text)
    return [lines[index - 1], lines[index + 1]].some(beside => beside && isByline(beside))
  })
}

const isSigned = (text: string): boolean => {
  if (countWords(text) > longest) return false
  const byline = readHeadByline(text)
  return byline?.rule.startsWith('byline/marker') === true && byline.authors.length > 0
}
