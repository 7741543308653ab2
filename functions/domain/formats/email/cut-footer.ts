import type { Aside, Block } from '../../copy.ts'

/** What mail programs put before the sender's card or a disclaimer: "-- " (RFC 3676, 4.3), or a rule of 20 dashes or underscores. */
const FOOTER = /^(?:--\s?|[_-]{20,})$/

/** Parts a text from the footer of the mail, which is none of the story's and is kept as private. */
export const cutFooter = (blocks: readonly Block[]): { blocks: Block[]; asides?: Aside[] } => {
  const index = blocks.findLastIndex(({ text }) => FOOTER.test(text.trimStart()))
  if (index < blocks.length / 3) return { blocks: [...blocks] }
  const raw = blocks
    .slice(index)
    .map(({ text }) => text)
    .join('\n')
  return { blocks: blocks.slice(0, index), asides: [{ raw, source: 'email: footer', kind: 'private' }] }
}
