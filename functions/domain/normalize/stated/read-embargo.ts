import type { Span } from '#domain/copy.ts'
import type { Draft } from '../draft/draft.ts'
import { holdUntil } from '../draft/hold-until.ts'
import { lift } from '../draft/lift.ts'
import { takeNotice } from '../draft/take-notice.ts'
import { normalizeNotice } from '../notice/normalize-notice.ts'
import { readReleaseInstant } from '../notice/release-time/read-release-instant.ts'
import { cleanText } from '../paragraphs/clean-text.ts'
import { readInstant } from './read-instant.ts'

/** A time of day, and the zone after it or an offset, or the time of Unix: an embargo in no zone ends at no instant. */
const ZONED = /\d\d:?\d\d.*(?:Z|GMT|UTC|[+-]\d\d(?::?\d\d)?)\s*$|^1\d{9}(?:\d{3})?\s*$/i

/** Systems fill in that there is none. */
const NONE =
  /^(?:false|0|no|none|non|nil|null|n\/?a|nein|keine?|aucun|ninguno|nessuno|nenhum|geen|ingen|inget|brak|žádné|nincs|нет|немає|无|無|なし|없음)\.?$/i

/**
 * Takes a stated embargo: an instant with its zone, or words that say one. Words that say none, and a time without a zone, withhold
 * the story all the same, whatever status it states; but for a word that says there is none ("false", "None").
 */
export const readEmbargo = (span: Span | undefined, draft: Draft, receivedAt: string): void => {
  const text = span && cleanText(span.raw)
  if (!span || !text || NONE.test(text)) return
  const stated = ZONED.test(text) ? readInstant(text) : undefined
  const notice = stated ? undefined : normalizeNotice(text, { receivedAt })
  if (notice) takeNotice(draft, notice, span)
  else {
    const instant = stated ?? readReleaseInstant(text, receivedAt)
    if (instant) holdUntil(draft, instant, stated !== undefined)
    else if (draft.fields.status !== 'canceled') draft.fields.status = 'withheld'
    lift(draft, 'embargoedUntil', span, span.source)
  }
}
