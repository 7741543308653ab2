import type { Span } from '../../copy.ts'
import type { Draft } from '../draft/draft.ts'
import { lift } from '../draft/lift.ts'
import { takeNotice } from '../draft/take-notice.ts'
import { normalizeNotice } from '../notice/normalize-notice.ts'
import { cleanText } from '../paragraphs/clean-text.ts'
import { readInstant } from './read-instant.ts'

/** Takes a stated embargo: an instant, or words that say one. Words that say none withhold the story all the same. */
export const readEmbargo = (span: Span | undefined, draft: Draft, receivedAt: string): void => {
  const text = span && cleanText(span.raw)
  if (!span || !text) return
  const instant = readInstant(text)
  const notice = instant ? undefined : normalizeNotice(text, { receivedAt })
  if (notice) takeNotice(draft, notice, span)
  else {
    if (instant) draft.fields.embargoedUntil = instant
    else draft.fields.status ??= 'withheld'
    lift(draft, 'embargoedUntil', span, span.source)
  }
}
