import type { CommittedText } from '#commit/committed.ts'
import { identify } from '#domain/revisions/naming/identify.ts'
import type { Drop } from '#schemas/drop.ts'
import type { Revision } from '#schemas/revision.ts'

/**
 * The warning of a receipt about a correction without a number, under the name of a file that held no story
 * before: it corrects a text that came under another name, and stays out beside it.
 */
export const warnOfOwnCorrection = (
  { articleId, article }: Revision,
  committed: CommittedText,
  { drop: { key }, index }: { drop: Drop; index: number },
): string[] =>
  committed.outcome === 'accepted' &&
  committed.change.version === 1 &&
  article.change?.class === 'correction' &&
  articleId === identify({ path: key, index })
    ? [
        `it is a correction, but a story of its own, since none came under its name: drop it under the name of what it corrects, or kill that (article ${articleId})`,
      ]
    : []
