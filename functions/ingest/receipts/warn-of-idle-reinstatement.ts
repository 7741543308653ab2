import type { CommittedText } from '#commit/committed.ts'
import type { Revision } from '#schemas/revision.ts'

/**
 * The warning of a receipt about copy that was dropped to undo a kill, and undid none: it is no text of the
 * killed story, which stays killed.
 */
export const warnOfIdleReinstatement = (
  { articleId, reinstatement }: Revision,
  { outcome }: CommittedText,
): string[] =>
  outcome === 'superseded' || reinstatement
    ? []
    : [
        `it undoes no kill, since this story was not killed: drop it under the name that the killed story came in (article ${articleId})`,
      ]
