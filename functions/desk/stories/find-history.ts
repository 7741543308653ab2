import { readHistory } from '#commit/read/read-history.ts'
import type { ReadStanding } from '#commit/read/read-standing.ts'
import type { ChangeLog } from '#ports'
import type { Change } from '#schemas/change.ts'
import type { Current } from '#schemas/current.ts'

interface Ports {
  readStanding: ReadStanding
  changes: Pick<ChangeLog, 'at'>
}

/** How an article stands, and its changes so far, oldest first. */
interface History {
  current: Current
  latest: Change
  changes: Change[]
}

export type FindHistory = (articleId: string) => Promise<History | undefined>

/** Finds the changes of an article. Undefined if nothing was committed yet. */
export const createFindHistory =
  ({ readStanding, changes }: Ports): FindHistory =>
  async articleId => {
    const standing = await readStanding(articleId)
    if (!standing) return undefined
    const { change: latest, current } = standing
    return { current, latest, changes: await readHistory(changes, current, latest) }
  }
