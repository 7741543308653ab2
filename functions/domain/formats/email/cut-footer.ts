import type { Aside, Block } from '../../copy.ts'
import { isMisdirectedMail } from '../../normalize/notice/kill/is-misdirected-mail.ts'

/**
 * What mail programs put before a signature or disclaimer: "-- " (RFC 3676, 4.3), or a rule of 20 dashes or
 * underscores.
 */
const FOOTER = /^(?:--\s?|[_-]{20,})$/

/** How many paragraphs at the end of a mail are searched for a disclaimer without such a mark. */
const reach = 4

/**
 * Parts a text from the footer of the mail, a signature or disclaimer, which does not belong to the story and
 * is kept as private.
 */
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
  const index = blocks.slice(first).findIndex(({ text }) => isMisdirectedMail(text))
  return index < 0 ? -1 : first + index
}
