import { diffWordsWithSpace } from 'diff'
import type { DiffPart } from '#schemas/revision-diff.ts'

/** Edits beyond which two texts are called different as a whole: time grows with their square. */
const MOST_EDITS = 4_000

/**
 * What to take out of `before` and put in to have `after`, in runs of whole words and the space between them: the runs that are not added
 * make up `before`, those not removed make up `after`. Texts that have too little in common are one run removed, one added.
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
