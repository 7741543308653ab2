import type { UseCase } from '#call/dispatch.ts'
import type { ReadStanding } from '#commit/read/read-standing.ts'
import type { ArticleStore, ChangeLog, Embargoes, Holds } from '#ports'
import type { ReleaseList } from '#schemas/desk/release-list.ts'
import { createFindHolds } from './find-holds.ts'
import { createFindReleases } from './find-releases.ts'

interface Ports {
  embargoes: Pick<Embargoes, 'dueBy'>
  holds: Holds
  articles: Pick<ArticleStore, 'readCurrents' | 'readRevision'>
  changes: Pick<ChangeLog, 'at'>
  readStanding: ReadStanding
}

/** As many as stories can be looked up in one call. */
const MOST = 100

/** `GET /v1/desk/releases`: which stories are under embargo, and until when, and which are held without an end. */
export const createServeReleases = (ports: Ports): UseCase => {
  const findReleases = createFindReleases(ports)
  const findHolds = createFindHolds(ports)
  return async () => {
    const [{ unreadable, ...found }, held] = await Promise.all([findReleases(MOST), findHolds(MOST)])
    const body: ReleaseList = { ...found, ...held, unreadable: unreadable.map(({ name }) => name) }
    return { ok: true, body }
  }
}
