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
 * killed already stays so. Returns the stories, each stopped now or before, and `copies`: others with the words of those that were killed. Undefined
 * if one is noted and has no text yet: the case stays open, and its order with it.
 */
export const createResolveAll = (ports: Ports) => {
  const { killArticle, restateArticle } = ports
  const closeCase = createCloseCase(ports)
  /** Holds whichever text there is: one that its agency sends meanwhile, too. Returns whether there is any. */
  const hold = async (articleId: string, by: string): Promise<boolean> => {
    const held = await restateArticle(articleId, { status: 'withheld' }, by)
    const isOvertaken = held?.committed.outcome === 'superseded' && held.committed.by === 'later-revision'
    return isOvertaken ? hold(articleId, by) : held !== undefined
  }
  return async (
    open: Case,
    { action, reason, by }: Stop,
  ): Promise<{ articleIds: string[]; copies: string[] } | undefined> => {
    const { candidates: articleIds } = open
    const copies: string[] = []
    let isEach = true
    for (const articleId of articleIds) {
      if (action === 'hold') isEach = (await hold(articleId, by)) && isEach
      else {
        const killed = await killArticle({ articleId, reason, by })
        if (killed.outcome === 'killed') copies.push(...(killed.copies ?? []))
        if (killed.outcome === 'unknown-article') isEach = false
      }
    }
    if (!isEach) return undefined
    await closeCase(open, { decision: action === 'kill' ? 'killed' : 'held', reason, by })
    return { articleIds, copies: [...new Set(copies)].filter(id => !articleIds.includes(id)) }
  }
}
