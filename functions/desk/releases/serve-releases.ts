import type { UseCase } from '#call/dispatch.ts'
import type { ArticleStore, ChangeLog, Embargoes } from '#ports'
import type { ReleaseList } from '#schemas/release-list.ts'
import { createFindReleases } from './find-releases.ts'

interface Ports {
  embargoes: Pick<Embargoes, 'dueBy'>
  articles: Pick<ArticleStore, 'readCurrents'>
  changes: Pick<ChangeLog, 'at'>
}

/** As many as stories can be looked up in one call. */
const MOST = 100

/** `GET /v1/desk/releases`: which stories are under embargo, and until when. */
export const createServeReleases = (ports: Ports): UseCase => {
  const findReleases = createFindReleases(ports)
  return async () => {
    const { unreadable, ...found } = await findReleases(MOST)
    const body: ReleaseList = { ...found, unreadable: unreadable.map(({ name }) => name) }
    return { ok: true, body }
  }
}
