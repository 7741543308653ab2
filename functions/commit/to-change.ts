import { fitChange } from '#domain/revisions/fit-change.ts'
import { statusAt } from '#domain/revisions/status-at.ts'
import type { Change } from '#schemas/change.ts'
import type { Candidate } from './candidate.ts'

/** Where and when a change is to stand in the log. */
export interface Place {
  seq: number
  committedAt: Date
}

/**
 * The change that makes a revision current after the change `before`. A kill seldom repeats what it kills, and must reach all
 * who hold that: it takes over agency, distributor, language and sections.
 */
export const toChange = (
  { kind, revision: { articleId, orderKey, article } }: Candidate,
  before: Change | undefined,
  { seq, committedAt }: Place,
): Change => {
  const killed = kind === 'kill' ? before : undefined
  const status = statusAt(article, committedAt)
  const agency = killed?.agency ?? article.agency
  const distributor = killed?.distributor ?? article.distributor
  const language = killed?.language ?? article.language
  return fitChange({
    seq,
    articleId,
    orderKey,
    kind,
    version: (before?.version ?? 0) + 1,
    status,
    ...(article.change && { class: article.change.class }),
    headline: article.headline,
    ...(agency && { agency }),
    ...(distributor && { distributor }),
    sections: [...new Set([...(killed?.sections ?? []), ...article.sections])],
    ...(language && { language }),
    ...(article.urgency && { urgency: article.urgency }),
    ...(status === 'withheld' && article.embargoedUntil && { embargoedUntil: article.embargoedUntil }),
    ...(article.versionCreated && { versionCreated: article.versionCreated }),
    committedAt: committedAt.toISOString(),
  })
}
