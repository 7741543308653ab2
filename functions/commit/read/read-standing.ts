import type { ArticleStore, ChangeLog } from '#ports'
import type { Change } from '#schemas/change.ts'
import type { Current } from '#schemas/current.ts'
import type { Revision } from '#schemas/revision.ts'
import { asCommitted } from './as-committed.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readNewest'>
  changes: Pick<ChangeLog, 'at'>
}

/** An article's standing: what decides whether it may be shown, before any of its text does. */
interface Standing {
  current: Current
  /** The article's latest committed change. */
  change: Change
  /** The revision with the greatest order key, which was read in the same query. */
  newest?: Revision
}

export type ReadStanding = (id: string) => Promise<Standing | undefined>

/** Reads an article's standing. Undefined if nothing was committed yet. */
export const createReadStanding =
  ({ articles, changes }: Ports): ReadStanding =>
  async id => {
    const { current, newest } = await articles.readNewest(id)
    const committed = current && (await asCommitted(current, changes))
    if (!committed?.change) return undefined
    return { current: committed, change: committed.change, ...(newest && { newest }) }
  }
