import type { Block, Span } from '#domain/copy.ts'
import { withoutControls } from './without-controls.ts'

/**
 * Lines that belong together as one span: their trimmed texts joined by single spaces, at the place of the
 * first.
 */
export const lineSpan = (lines: readonly Block[], source: string): Span => {
  const raw = lines.map(({ text }) => withoutControls(text).trim()).join(' ')
  const at = lines[0]?.at
  return { raw, source, ...(at && { at }) }
}
