import type { Block, Span } from '../../copy.ts'
import { normalizeDateline } from '../../normalize/dateline/normalize-dateline.ts'
import { lineSpan } from './line-span.ts'

/** Words of one paragraph that is its own headline: AP's alerts, "Blitz" and "Eil" of the German agencies. */
const FLASH_WORDS = 40

/** What heads copy without a headline: the sentence of a flash, behind its dateline; else the keyword line. */
export const flashHeadline = (body: readonly Block[], slugline: Span | undefined): Span | undefined => {
  const span = lineSpan(body, 'body/flash')
  const dateline = normalizeDateline(span.raw)
  const raw = span.raw.slice(dateline?.length ?? 0).trim()
  const whole = body.every(({ blankBefore, kind }, index) => index === 0 || (!blankBefore && kind === 'line'))
  return whole && raw !== '' && raw.split(/\s+/).length <= FLASH_WORDS ? { ...span, raw } : slugline
}
