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
 * copy has many lines that follow one another without a blank one, and most of them nearly fill the width. A story of three lines has but two such;
 * there, each must break off and go on in lower case.
 */
export const readWrap = (blocks: readonly Block[]): Wrap | undefined => {
  const lines = blocks.filter((block, index) => {
    const next = blocks[index + 1]
    return isOfText(block) && next?.kind === 'line' && next.blankBefore === 0
  })
  const followed = lines.map(block => block.text.trimEnd().length).sort((a, b) => a - b)
  const shows = followed.length >= 3 || (followed.length === 2 && everyBreaksOff(blocks))
  if (!shows || followed.length < blocks.length / 4) return undefined
  const width = followed[Math.floor(followed.length * 0.9)] ?? 0
  if (width < 40 || width > 110) return undefined
  const full = followed.filter(length => length >= width * 0.75).length
  if (full < followed.length * 0.5) return undefined
  const indents = lines.map(({ text }) => indent(text)).sort((a, b) => a - b)
  return { width, margin: indents[Math.floor(indents.length / 2)] ?? 0 }
}

/** Lines that ANPA 1312 marks ("^By ANA RUIZ=") are headlines, notes and bylines, and as long as they are. */
const isOfText = ({ kind, text }: Block): boolean => kind === 'line' && !/^\s*\^|^.{0,60}[=<]\s*$/.test(text)

/** Whether no line ends a sentence and each one under it, with no blank line between, begins in lower case. */
const everyBreaksOff = (blocks: readonly Block[]): boolean =>
  blocks.every((block, index) => {
    const next = blocks[index + 1]
    if (block.kind !== 'line' || next?.kind !== 'line' || next.blankBefore !== 0) return true
    return !/[.!?:;"”]\s*$/.test(block.text) && /^\s*\p{Ll}/u.test(next.text)
  })
