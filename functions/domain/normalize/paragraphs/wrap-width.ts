import type { Block } from '../../copy.ts'

/**
 * The column at which copy is wrapped (agencies: 64 to 80), or undefined where each line is a paragraph of its own. Wrapped
 * copy has many lines that follow one another without a blank one, and most of them nearly fill the width.
 */
export const wrapWidth = (blocks: readonly Block[]): number | undefined => {
  const followed = blocks
    .filter((block, index) => {
      const next = blocks[index + 1]
      return block.kind === 'line' && next?.kind === 'line' && next.blankBefore === 0
    })
    .map(block => block.text.trimEnd().length)
    .sort((a, b) => a - b)
  if (followed.length < 3 || followed.length < blocks.length / 4) return undefined
  const width = followed[Math.floor(followed.length * 0.9)] ?? 0
  if (width < 40 || width > 110) return undefined
  const full = followed.filter(length => length >= width * 0.75).length
  return full >= followed.length * 0.5 ? width : undefined
}
