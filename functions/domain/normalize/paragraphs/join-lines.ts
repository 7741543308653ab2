import type { Block } from '#domain/copy.ts'
import type { Paragraph } from '../paragraph.ts'
import { cleanText } from './clean-text.ts'
import { isContinued } from './is-continued.ts'
import { readWrap } from './read-wrap.ts'
import { singleSpaced } from './single-spaced.ts'

/** Blocks to paragraphs: lines that an agency wrapped are joined, blocks that a format states stay as they are. */
export const joinLines = (stated: readonly Block[]): Paragraph[] => {
  const blocks = singleSpaced(stated)
  const wrap = readWrap(blocks)
  const paragraphs: Paragraph[] = []
  let last: Block | undefined
  for (const block of blocks) {
    const open = paragraphs.at(-1)
    if (open && last?.kind === 'line' && block.kind === 'line' && isContinued(last, block, wrap))
      append(open, last, block)
    else paragraphs.push(begin(block))
    last = block
  }
  return paragraphs.filter(({ text }) => text !== '')
}

/** Kinds of block whose lines, and cells within them, mean something. */
const LINED: ReadonlySet<Block['kind']> = new Set(['list', 'table'])

const cleanLines = (text: string): string =>
  text
    .split(/\r\n|[\r\n]/)
    .map(line => line.split('\t').map(cleanText).join('\t').trimEnd())
    .filter(line => line !== '')
    .join('\n')

/** Spaces between the columns of a table that was set with them stay. */
const cleanColumns = (text: string): string =>
  text
    .split(/\r\n|[\r\n]/)
    .map(line =>
      line
        .replace(/[^\S\t ]/g, ' ')
        .replace(/\S+(?: \S+)*/g, cleanText)
        .trimEnd(),
    )
    .filter(line => line !== '')
    .join('\n')

const textOf = ({ kind, text }: Block): string => {
  if (kind === 'preformatted') return cleanColumns(text)
  return LINED.has(kind) ? cleanLines(text) : cleanText(text)
}

const begin = (block: Block): Paragraph => ({
  kind: block.kind === 'line' ? 'paragraph' : block.kind,
  text: textOf(block),
  ...(block.html !== undefined && { html: block.html }),
  blankBefore: block.blankBefore ?? 0,
  pieces: [pieceOf(block, 0)],
})

/** Looks at the line before and not at the paragraph, whose text would be copied together for each of its lines. */
const append = (open: Paragraph, before: Block, block: Block): void => {
  const glue = /\p{L}-$/u.test(cleanText(before.text).slice(-2)) ? '' : ' '
  open.pieces.push(pieceOf(block, open.text.length + glue.length))
  open.text += glue + cleanText(block.text)
}

const pieceOf = (block: Block, start: number) => ({
  start,
  raw: block.text.trim(),
  ...(block.at && { at: block.at }),
})
