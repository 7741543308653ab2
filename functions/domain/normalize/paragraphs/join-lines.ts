import type { Block } from '../../copy.ts'
import type { Paragraph } from '../paragraph.ts'
import { cleanText } from './clean-text.ts'
import { isContinued } from './is-continued.ts'
import { wrapWidth } from './wrap-width.ts'

/** Blocks to paragraphs: lines that an agency wrapped are joined, blocks that a format states stay as they are. */
export const joinLines = (blocks: readonly Block[]): Paragraph[] => {
  const width = wrapWidth(blocks)
  const paragraphs: Paragraph[] = []
  let last: Block | undefined
  for (const block of blocks) {
    const open = paragraphs.at(-1)
    if (open && last?.kind === 'line' && block.kind === 'line' && isContinued(last, block, width))
      append(open, block)
    else paragraphs.push(begin(block))
    last = block
  }
  return paragraphs.filter(({ text }) => text !== '')
}

const begin = (block: Block): Paragraph => ({
  kind: block.kind === 'line' ? 'paragraph' : block.kind,
  text: cleanText(block.text),
  ...(block.html !== undefined && { html: block.html }),
  blankBefore: block.blankBefore ?? 0,
  pieces: [pieceOf(block, 0)],
})

const append = (open: Paragraph, block: Block): void => {
  const glue = /\p{L}-$/u.test(open.text) ? '' : ' '
  open.pieces.push(pieceOf(block, open.text.length + glue.length))
  open.text += glue + cleanText(block.text)
}

const pieceOf = (block: Block, start: number) => ({
  start,
  raw: block.text.trim(),
  ...(block.at && { at: block.at }),
})
