import type { Aside, Block } from '../../copy.ts'
import { isForAnother } from '../../normalize/notice/kill/is-for-another.ts'

/** What mail programs put before the sender's card or a disclaimer: "-- " (RFC 3676, 4.3), or a rule of 20 dashes or underscores. */
const FOOTER = /^(?:--\s?|[_-]{20,})$/

/** Paragraphs at the end of a mail that are looked at for a disclaimer with no mark before it. */
const reach = 4

/** Parts a text from the footer of the mail, the sender's card or a disclaimer, which is none of the story's and is kept as private. */
export const cutFooter = (blocks: readonly Block[]): { blocks: Block[]; asides?: Aside[] } => {
  const marked = blocks.findLastIndex(({ text }) => FOOTER.test(text.trimStart()))
  const index = marked < blocks.length / 3 ? findDisclaimer(blocks) : marked
  if (index < 0) return { blocks: [...blocks] }
  const raw = blocks
    .slice(index)
    .map(({ text }) => text)
    .join('\n')
  return { blocks: blocks.slice(0, index), asides: [{ raw, source: 'email: footer', kind: 'private' }] }
}

const findDisclaimer = (blocks: readonly Block[]): number => {
  const first = Math.max(1, blocks.length - reach)
  const index = blocks.slice(first).findIndex(({ text }) => isForAnother(text))
  return index < 0 ? -1 : first + index
}
