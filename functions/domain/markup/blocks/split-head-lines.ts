import type { Block } from '#domain/copy.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { isProse } from '#domain/normalize/prose/is-prose.ts'
import { escapeHtml } from '../escape-html.ts'

/** The most words in a line above a story. */
const longest = 18
/** A line that says whose the rights are, the last of those in which Antara names its writer and editor. */
const owns = /\n(?:copyright|©|\(c\))/i

/**
 * Splits the lines above a story that a page separates only by breaks ("By Ana Ruiz<br>Staff Writer<br>Nov.
 * 25, 2026"), and those under it that end in its copyright, so that each is read on its own. Between them nothing is
 * split: a poem or an address keeps its lines.
 */
export const splitHeadLines = (blocks: readonly Block[]): Block[] => {
  const first = blocks.findIndex(({ text }) => isProse(text) && !isBroken(text))
  return blocks.flatMap((block, index) =>
    (index < first || owns.test(block.text)) && isBroken(block.text) ? partsOf(block) : [block],
  )
}

const isBroken = (text: string): boolean =>
  text.includes('\n') && text.split('\n').every(line => countWords(line) <= longest)

const partsOf = (block: Block): Block[] =>
  block.kind === 'paragraph'
    ? block.text.split('\n').map(text => ({ ...block, text, html: `<p>${escapeHtml(text)}</p>` }))
    : [block]
