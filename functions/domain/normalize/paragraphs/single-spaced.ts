import type { Block } from '#domain/copy.ts'
import { breaksOff } from './breaks-off.ts'

/** The shortest line that breaks off because it is full, and the longest that a typist sets. */
const shortest = 30
const longest = 110
/** How many lines, and which share of all, break off over a blank one in copy that is double-spaced. */
const fewest = 3
const share = 0.2

/** Copy typed with a blank line under each line of its story (double-spaced): without those, so that its paragraphs show. Any other as it is. */
export const singleSpaced = (blocks: readonly Block[]): readonly Block[] => {
  const goesOn = (blanks: number) => (block: Block, index: number) => {
    const above = blocks[index - 1]
    return above?.kind === 'line' && block.blankBefore === blanks && isFull(above) && breaksOff(above, block)
  }
  const over = blocks.filter(goesOn(1)).length
  if (over < Math.max(fewest, blocks.length * share) || blocks.some(goesOn(0))) return blocks
  if (blocks.some(({ text }) => text.length > longest)) return blocks
  let start = blocks.findIndex(goesOn(1)) - 1
  while (blocks[start]?.blankBefore === 1 && isOpen(blocks[start - 1])) start -= 1
  return blocks.map((block, index) =>
    index > start && block.blankBefore ? { ...block, blankBefore: block.blankBefore - 1 } : block,
  )
}

const isFull = ({ text }: Block): boolean => text.length >= shortest

/** Whether a full line ends no sentence: what stands below goes on with it, though in a capital. */
const isOpen = (line: Block | undefined): boolean =>
  line?.kind === 'line' && isFull(line) && !/[.!?:;"”)]\s*$/.test(line.text)
