import type { ArticleStore, ChangeLog } from '#ports'
import type { Change } from '#schemas/change.ts'
import type { Current } from '#schemas/current.ts'
import type { Revision } from '#schemas/revision.ts'
import { asCommitted } from './as-committed.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readNewest'>
  changes: Pick<ChangeLog, 'at'>
}

/** How an article stands: what decides whether it may be shown, before any text of it is. */
interface Standing {
  current: Current
  /** Its latest committed change. */
  change: Change
  /** The revision of the greatest order key, which was read along. */
  newest?: Revision
}

export type ReadStanding = (id: string) => Promise<Standing | undefined>

/** Reads how an article stands. Undefined where nothing was committed yet. */
export const createReadStanding =
  ({ articles, changes }: Ports): ReadStanding =>
  async id => {
    const { current, newest } = await articles.readNewest(id)
    const committed = current && (await asCommitted(current, changes))
    if (!committed?.change) return undefined
    return { current: committed, change: committed.change, ...(newest && { newest }) }
  }
