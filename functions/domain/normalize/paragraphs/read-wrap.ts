import type { Block } from '../../copy.ts'
import { indent } from './indent.ts'

/** How copy is wrapped. */
export interface Wrap {
  /** Column that its lines nearly fill. */
  width: number
  /** How far most lines are set in; one set in further begins a paragraph. */
  margin: number
}

/**
 * How copy is wrapped (agencies: at 64 to 80 columns), or undefined where each line is a paragraph of its own. Wrapped
 * copy has many lines that follow one another without a blank one, and most of them nearly fill the width.
 */
export const readWrap = (blocks: readonly Block[]): Wrap | undefined => {
  const lines = blocks.filter((block, index) => {
    const next = blocks[index + 1]
    return block.kind === 'line' && next?.kind === 'line' && next.blankBefore === 0
  })
  const followed = lines.map(block => block.text.trimEnd().length).sort((a, b) => a - b)
  if (followed.length < 3 || followed.length < blocks.length / 4) return undefined
  const width = followed[Math.floor(followed.length * 0.9)] ?? 0
  if (width < 40 || width > 110) return undefined
  const full = followed.filter(length => length >= width * 0.75).length
  if (full < followed.length * 0.5) return undefined
  const indents = lines.map(({ text }) => indent(text)).sort((a, b) => a - b)
  return { width, margin: indents[Math.floor(indents.length / 2)] ?? 0 }
}
