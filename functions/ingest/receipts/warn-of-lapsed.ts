import type { CommittedText } from '#commit/committed.ts'
import type { Revision } from '#schemas/revision.ts'

/** The warnings of a receipt about the desk's overrides that no longer apply to a revision. */
export const warnOfLapsed = ({ articleId }: Revision, committed: CommittedText): string[] =>
  committed.outcome === 'superseded'
    ? []
    : (committed.lapsed ?? []).map(
        field =>
          `the agency changed the ${field} that an editor had set: the agency's version is now used (article ${articleId})`,
      )
