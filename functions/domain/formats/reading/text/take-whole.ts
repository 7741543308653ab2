import type { Block, Copy } from '#domain/copy.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'

/** Another rendition of a text: its words as they stand, with or without tags, and how it is read. */
interface Rendition {
  text: string
  read: () => Copy
}

/** How much longer a rendition is, in letters, that may say more than a headline, byline and credits besides. */
const longer = 200
const times = 1.25
/** The fewest words of a sentence, and of what a rendition says that another does not. */
const sentence = 8
const fewest = 25
/** The most characters of both, with tags: each line of one is looked for in the other. */
const longest = 500_000
/** Where renditions are compared before they are read, and how many letters of each. */
const places = [0.3, 0.5, 0.7]
const reach = 40

/**
 * Of several renditions of one text the first (`chosen`, read as `first`), unless another has all its lines and many more words: then that one. Another
 * with as many words of its own leaves a warning, since they may be a part of the story. Captions, which are no text, count as the first's own words.
 */
export const takeWhole = (first: Copy, chosen: string, others: readonly Rendition[]): Copy => {
  if (others.length === 0) return first
  const shown = withoutTags(chosen)
  const own = shown + lettersIn(first.blocks)
  for (const { text, read } of others) {
    if (text.length + chosen.length > longest) continue
    const other = withoutTags(text)
    if (!isLonger(other, shown) && places.some(place => own.includes(partOf(other, place)))) continue
    const copy = read()
    const left = linesNotIn(own, copy.blocks).filter(line => countWords(line) >= sentence)
    if (countWords(left.join(' ')) < fewest) continue
    return linesNotIn(lettersIn(copy.blocks), first.blocks).length === 0
      ? { ...first, ...copy }
      : { ...first, warnings: [...(first.warnings ?? []), warningOf(left.join(' '))] }
  }
  return first
}

const partOf = (letters: string, place: number): string =>
  letters.slice(Math.floor(letters.length * place)).slice(0, reach)

const isLonger = (letters: string, own: string): boolean =>
  letters.length >= Math.max(own.length * times, own.length + longer)

const withoutTags = (text: string): string => lettersOf(text.replace(/<[^<>]*>/g, ''))

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')

const lettersIn = (blocks: readonly Block[]): string => lettersOf(blocks.map(({ text }) => text).join(''))

const linesNotIn = (letters: string, blocks: readonly Block[]): string[] =>
  blocks.map(({ text }) => text.trim()).filter(text => !letters.includes(lettersOf(text)))

const warningOf = (left: string): string =>
  `has another text, which is not read (“${left.split(/\s+/).slice(0, sentence).join(' ')} …”): if it belongs to the story, send both as one`
