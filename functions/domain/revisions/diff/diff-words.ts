import { diffWordsWithSpace } from 'diff'
import type { DiffPart } from '#schemas/revision-diff.ts'

/** The number of edits above which two texts are called entirely different: the time is quadratic in it. */
const MOST_EDITS = 4_000

/**
 * The edits that turn `before` into `after`, in runs of whole words and the space between them. The runs that
 * are not added make up `before`; those not removed make up `after`. Texts with too little in common are one
 * run removed and one added.
 */
export const diffWords = (before: string, after: string): DiffPart[] => {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS })
  if (!parts)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]
  return parts.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}
