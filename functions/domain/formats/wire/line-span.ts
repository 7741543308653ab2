import type { Block, Span } from '../../copy.ts'
import { withoutControls } from './without-controls.ts'

/** Lines that belong together as one span: their text, trimmed, with single spaces between; the place is the first one's. */
export const lineSpan = (lines: readonly Block[], source: string): Span => {
  const raw = lines.map(({ text }) => withoutControls(text).trim()).join(' ')
  const at = lines[0]?.at
  return { raw, source, ...(at && { at }) }
}
