import type { RestateArticle } from '#commit/restate-article.ts'
import type { Case } from '#schemas/desk/case.ts'
import type { Kill, Killed } from '../orders/kill-article.ts'
import { type CloseCasePorts, createCloseCase } from './close-case.ts'

interface Ports extends CloseCasePorts {
  restateArticle: RestateArticle
  killArticle: (kill: Kill) => Promise<Killed>
}

/** What stops every story that a notice may mean. */
export interface Stop {
  action: 'kill' | 'hold'
  reason: string
  /** Who decides; for display only. */
  by: string
}

/**
 * Kills or holds all stories that an open case names, then closes it: repeated after a failure, it continues where it stopped. One that is
 * killed already stays so. Returns the stories, each stopped now or before, and `copies`: others with the words of those that were killed.
 */
export const createResolveAll = (ports: Ports) => {
  const { killArticle, restateArticle } = ports
  const closeCase = createCloseCase(ports)
  /** Holds whichever text there is: one that its agency sends meanwhile, too. */
  const hold = async (articleId: string, by: string): Promise<void> => {
    const committed = (await restateArticle(articleId, { status: 'withheld' }, by))?.committed
    if (committed?.outcome === 'superseded' && committed.by === 'later-revision') await hold(articleId, by)
  }
  return async (
    open: Case,
    { action, reason, by }: Stop,
  ): Promise<{ articleIds: string[]; copies: string[] }> => {
    const { candidates: articleIds } = open
    const copies: string[] = []
    for (const articleId of articleIds) {
      if (action === 'hold') await hold(articleId, by)
      else {
        const killed = await killArticle({ articleId, reason, by })
        if (killed.outcome === 'killed') copies.push(...(killed.copies ?? []))
      }
    }
    await closeCase(open, { decision: action === 'kill' ? 'killed' : 'held', reason, by })
    return { articleIds, copies: [...new Set(copies)].filter(id => !articleIds.includes(id)) }
  }
}
