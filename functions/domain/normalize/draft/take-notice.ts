import type { Notice } from '#domain/copy.ts'
import { isNoUse } from '../notice/hold/is-no-use.ts'
import { waitsForWord } from '../notice/hold/waits-for-word.ts'
import { isTakingBack } from '../notice/is-taking-back.ts'
import type { NormalizedNotice } from '../notice/normalize-notice.ts'
import type { Draft } from './draft.ts'
import type { Excerpt } from './excerpt.ts'
import { holdUntil } from './hold-until.ts'
import { lift } from './lift.ts'

/**
 * Takes a notice into the draft. A kill cancels; a hold, an advance and an embargo withhold; the others say how
 * this revision stands to the last: a correction is more than an update, and what says why completes what only says
 * that it is one.
 */
export const takeNotice = (draft: Draft, read: NormalizedNotice, from: Excerpt): void => {
  const { fields } = draft
  const notice = isOfHold(draft, from)
    ? { ...read, class: 'withhold' as const, rule: 'notice/is-no-use' }
    : read
  const note = notice.note ? { note: notice.note } : {}
  if (isTakingBack(notice))
    draft.notice = joinNotices(draft.notice, {
      kind: notice.class,
      target: notice.target ?? {},
      note: from.raw,
      ...(notice.class === 'withhold' && waitsForWord(from.raw) && { waitsForWord: true }),
    })
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
      if (notice.until) holdUntil(draft, notice.until)
      break
    default:
      if (!fields.change || (fields.change.class === 'update' && notice.class === 'correction'))
        fields.change = { class: notice.class, ...note }
      else if (fields.change.class === notice.class) fields.change = { ...note, ...fields.change }
  }
  const field = { withhold: 'status', advance: 'embargoedUntil', embargo: 'embargoedUntil' }[
    notice.class as string
  ]
  lift(draft, field ?? 'change', from, notice.rule)
}

/** "HOLD HOLD HOLD", then "Do not use BC-Harbor-Ferry." */
const isOfHold = ({ notice }: Draft, { raw }: Excerpt): boolean => notice?.kind === 'withhold' && isNoUse(raw)

/** A notice runs over several lines: "KILL KILL KILL", then which story. A kill is more than a hold. What a page says in its title and over its text it says once. */
const joinNotices = (before: Notice | undefined, { kind, target, note, ...word }: Notice): Notice => ({
  ...before,
  ...word,
  kind: before?.kind === 'kill' ? 'kill' : kind,
  target: { ...target, ...before?.target },
  note: joinLines(before?.note.split('\n') ?? [], note).join('\n'),
})

const joinLines = (lines: readonly string[], line: string): readonly string[] =>
  lines.some(each => each.startsWith(line)) ? lines : [...lines.filter(each => !line.startsWith(each)), line]
