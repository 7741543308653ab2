import type { UseCase } from '#call/dispatch.ts'
import { readQuery } from '#call/read-query.ts'
import { shownKind } from '#domain/rights/visibility/shown-kind.ts'
import type { Change } from '#schemas/change.ts'
import { EmptyQuery } from '#schemas/queries/empty-query.ts'
import type { RevisionEntry, RevisionHistory } from '#schemas/revision-history.ts'
import type { FindRevisions } from './find-revisions.ts'

/** `GET /v1/articles/{id}/revisions`: the history of an article, version by version. */
export const createServeRevisions =
  ({ findRevisions }: { findRevisions: FindRevisions }): UseCase =>
  async call => {
    const query = readQuery(EmptyQuery, call)
    if (!query.ok) return query
    const found = await findRevisions(call)
    if (!found.ok) return found
    const { articleId, versions } = found
    const href = `${call.base}/v1/articles/${encodeURIComponent(articleId)}/revisions`
    const body: RevisionHistory = { articleId, revisions: versions.map(change => toEntry(change, href)) }
    return { ok: true, body }
  }

const toEntry = (change: Change, href: string): RevisionEntry => ({
  version: change.version,
  kind: shownKind(change),
  status: change.status,
  class: change.class,
  computed: change.computed,
  headline: change.status === 'canceled' ? undefined : change.headline,
  versionCreated: change.versionCreated,
  committedAt: change.committedAt,
  href: `${href}/${change.version}`,
})
