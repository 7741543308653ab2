import type { Block, Span } from '#domain/copy.ts'
import { escapeHtml } from '#domain/markup/escape-html.ts'

/** ANSA's author before its dateline or behind it: "(di Ana Ruiz) (ANSA) - ROMA, 26 NOV - …", "(ANSA) - ROMA, 26 NOV - (di Ana Ruiz) - …". */
const signed =
  /^((?:\(ANSA\) ?- [^()]{3,60} ?- ?)?)(\((di \p{Lu}[^()\d]{4,80})\)(?: ?- ?(?=[^(])|(?=\(ANSA\))| ))/u

/** Takes the author off the first block of a story of ANSA's. */
export const splitSignedLead = (blocks: readonly Block[]): { byline?: Span; blocks: Block[] } => {
  const [first, ...rest] = blocks
  const [, before = '', sign = '', raw] = signed.exec(first?.text ?? '') ?? []
  if (!first || !raw) return { blocks: [...blocks] }
  const { html, at } = first
  const byline = { raw, source: 'nitf: body.content/author', ...(at && { at }) }
  const text = before + first.text.slice(before.length + sign.length)
  return {
    byline,
    blocks: [{ ...first, text, ...(html && { html: html.replace(escapeHtml(sign), '') }) }, ...rest],
  }
}
