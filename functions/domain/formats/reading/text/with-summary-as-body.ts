import type { Copy } from '#domain/copy.ts'

/**
 * Copy without a text of its own, as partial items of an agency's API are, told by its summary; unchanged where it has none. The
 * receipt warns of it.
 */
export const withSummaryAsBody = (copy: Copy): Copy => {
  const { summary, warnings = [] } = copy
  if (!summary || copy.blocks.length > 0) return copy
  const { raw, at } = summary
  return {
    ...copy,
    blocks: [{ kind: 'paragraph', text: raw, ...(at && { at }) }],
    warnings: [...warnings, 'has no text of its own: its summary is used as the body'],
  }
}
