import type { NormalizedNotice } from '../notice/normalize-notice.ts'
import type { Draft } from './draft.ts'
import type { Excerpt } from './excerpt.ts'
import { lift } from './lift.ts'

/**
 * Takes a notice into the draft. A kill cancels; a hold, an advance and an embargo withhold; the others say how this revision
 * stands to the last.
 */
export const takeNotice = (draft: Draft, notice: NormalizedNotice, from: Excerpt): void => {
  const { fields } = draft
  const note = notice.note ? { note: notice.note } : {}
  switch (notice.class) {
    case 'kill':
      fields.status = 'canceled'
      fields.change = { class: 'kill', ...note }
      if (notice.target?.headline) fields.headline ??= notice.target.headline
      if (notice.target?.slug) fields.slugline ??= notice.target.slug
      break
    case 'withhold':
    case 'advance':
    case 'embargo':
      if (fields.status !== 'canceled') fields.status = 'withheld'
      if (notice.until) fields.embargoedUntil ??= notice.until
      break
    default:
      fields.change ??= { class: notice.class, ...note }
  }
  const field = { withhold: 'status', advance: 'embargoedUntil', embargo: 'embargoedUntil' }[
    notice.class as string
  ]
  lift(draft, field ?? 'change', from, notice.rule)
}
