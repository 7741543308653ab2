import type { Copy } from '#domain/copy.ts'

/** An alert, the most urgent of copy, that is sent as a headline over no text: it tells its story itself. Other copy stays unchanged. */
export const withHeadlineAsBody = (copy: Copy): Copy => {
  const { headline, urgency, warnings = [] } = copy
  if (!headline || urgency?.raw !== '1' || copy.blocks.length > 0 || copy.status === 'canceled') return copy
  const { raw, at } = headline
  return {
    ...copy,
    blocks: [{ kind: 'paragraph', text: raw, ...(at && { at }) }],
    warnings: [...warnings, 'has no text of its own: its headline is used as the body'],
  }
}
