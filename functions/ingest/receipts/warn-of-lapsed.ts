import type { CommittedText } from '#commit/committed.ts'
import type { Revision } from '#schemas/revision.ts'

/** Warnings of a receipt: which of the desk's overrides a revision does not show. */
export const warnOfLapsed = ({ articleId }: Revision, committed: CommittedText): string[] =>
  committed.outcome === 'superseded'
    ? []
    : (committed.lapsed ?? []).map(
        field =>
          `the agency changed the ${field}, which an editor had set: the agency's is shown (article ${articleId})`,
      )
