import type { Block } from '#domain/copy.ts'
import { breaksOff } from './breaks-off.ts'
import { indent } from './indent.ts'

/** How copy is wrapped. */
export interface Wrap {
  /** Column that its lines nearly fill. */
  width: number
  /** How far most lines that go on from the one above are set in; one set in further begins a paragraph. */
  margin: number
}

/** The widest column at which copy is wrapped, in characters. */
const widest = 110

/**
 * How copy is wrapped (agencies: at 64 to 80 columns), or undefined where each line is a paragraph of its own. Wrapped
 * copy has many lines that follow one another without a blank one, and most of them nearly fill the width. A story of three lines has but two such;
 * there, each must break off and go on in lower case.
 */
export const readWrap = (copy: readonly Block[]): Wrap | undefined => {
  const blocks = withoutStack(copy)
  const lines = blocks.filter((block, index) => {
    const next = blocks[index + 1]
    return isOfText(block) && next?.kind === 'line' && next.blankBefore === 0
  })
  const followed = lines.map(block => block.text.trimEnd().length).sort((a, b) => a - b)
  const shows = followed.length >= 3 || (followed.length === 2 && everyBreaksOff(blocks))
  if (!shows || followed.length < blocks.length / 4) return undefined
  const width = followed[Math.floor(followed.length * 0.9)] ?? 0
  if (width < 40 || width > widest || isUnwrapped(blocks)) return undefined
  const full = followed.filter(length => length >= width * 0.75).length
  if (full < followed.length * 0.5) return undefined
  const going = goingOn(blocks)
  const indents = (going.length > 0 ? going : lines).map(({ text }) => indent(text)).sort((a, b) => a - b)
  return { width, margin: indents[Math.floor(indents.length / 2)] ?? 0 }
}

/** Whether a line is longer than any that is wrapped, and none goes on in the next: lines that follow one another are a head then. */
const isUnwrapped = (blocks: readonly Block[]): boolean =>
  blocks.some(({ text }) => text.length > widest) && !blocks.some(goesOn)

/**
 * Copy without the lines above its first blank one or the first that is set in, where those under it go on and none of them does: slug,
 * headline and byline are as long as they are.
 */
const withoutStack = (blocks: readonly Block[]): readonly Block[] => {
  const margin = indent(blocks[0]?.text ?? '')
  const end = blocks.findIndex(
    ({ text, blankBefore = 0 }, index) => index > 0 && (blankBefore > 0 || indent(text) > margin + 1),
  )
  const story = blocks.slice(Math.max(end, 0))
  return !blocks.slice(0, end).some(goesOn) && story.some(goesOn) ? story : blocks
}

/** Lines in which the one above goes on: it ends no sentence, and they begin in lower case. */
const goingOn = (blocks: readonly Block[]): Block[] => blocks.filter(goesOn)

const goesOn = (block: Block, index: number, blocks: readonly Block[]): boolean => {
  const above = blocks[index - 1]
  return above?.kind === 'line' && block.blankBefore === 0 && breaksOff(above, block)
}

/** Lines that ANPA 1312 marks ("^By ANA RUIZ=") are headlines, notes and bylines, and as long as they are. */
const isOfText = ({ kind, text }: Block): boolean => kind === 'line' && !/^\s*\^|^.{0,60}[=<]\s*$/.test(text)

/** Whether no line ends a sentence and each one under it, with no blank line between, begins in lower case. */
const everyBreaksOff = (blocks: readonly Block[]): boolean =>
  blocks.every((block, index) => {
    const next = blocks[index + 1]
    return block.kind !== 'line' || next?.kind !== 'line' || next.blankBefore !== 0 || breaksOff(block, next)
  })
