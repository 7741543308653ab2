import type { CommitRevision } from '#commit/commit-revision.ts'
import { createPublishWaiting } from '#commit/publish-waiting.ts'
import type { RestateArticle } from '#commit/restate-article.ts'
import { isExpired } from '#domain/rights/visibility/is-expired.ts'
import type { ArticleStore, Cases } from '#ports'
import type { Case, CaseDecision } from '#schemas/desk/case.ts'
import type { Kill, Killed } from '../orders/kill-article.ts'
import { type CloseCasePorts, createCloseCase } from './close-case.ts'
import { decisionOf } from './decision-of.ts'
import { createResolveAll } from './resolve-all.ts'

interface Ports extends CloseCasePorts {
  articles: Pick<ArticleStore, 'readCurrent' | 'readRevision'>
  cases: Pick<Cases, 'find' | 'close'>
  restateArticle: RestateArticle
  commitRevision: CommitRevision
  killArticle: (kill: Kill) => Promise<Killed>
}

export interface Resolution {
  caseId: string
  /** What is to be done with the article. */
  action: 'kill' | 'hold' | 'publish' | 'embargo'
  /** RFC 3339; the end of an embargo. */
  until?: string | undefined
  /** Which article is meant, unless the case has exactly one candidate. */
  articleId?: string | undefined
  /** A kill or hold of every candidate. */
  all?: boolean | undefined
  /** The version of the article that was looked at. A kill or a hold stops whichever there is. */
  version?: number | undefined
  /** Why; for the record, not shown to licensees. */
  reason: string
  /** Who decides; for display only. */
  by: string
}

/**
 * `which-article`: the case has several candidates, or none. `ended-already`: the given embargo has passed.
 * `expired`: the story may no longer be used, so that publishing it shows it to nobody.
 * `changed`: it has another version than the one that was looked at: nobody has seen what came in between.
 * `resolved-all`: every candidate is killed or held. `no-text-yet`: all but one that is still on its way.
 * `others`: the other articles that the notice may mean, which stay as they are; `copies`: more with the words of the one that was killed.
 * `embargoedUntil`: the embargo that a hold hid, under which the story stands though it was to be published.
 * `overtaken`: the agency sent a later revision in the meantime; look again.
 */
export type Resolved =
  | {
      outcome: 'resolved'
      articleId: string
      decision: CaseDecision
      embargoedUntil?: string
      others?: string[]
      copies?: string[]
    }
  | { outcome: 'resolved-all'; articleIds: string[]; copies: string[]; decision: CaseDecision }
  | { outcome: 'which-article'; candidates: string[] }
  | { outcome: 'closed-already'; closed: Case }
  | {
      outcome:
        | 'unknown-case'
        | 'unknown-article'
        | 'canceled'
        | 'changed'
        | 'overtaken'
        | 'no-text-yet'
        | 'ended-already'
        | 'expired'
    }

/** A decision about one story of a case, with the others that its notice may mean. */
interface Meant {
  found: Case
  articleId: string
  rest: string[]
}

/**
 * Decides a case: kills, holds or publishes the article it is about, or embargoes it until an instant, and
 * closes the case. Repeated after a failure, it continues where it stopped.
 */
export const createResolveCase = (ports: Ports) => {
  const resolveAll = createResolveAll(ports)
  const killMeant = createKillMeant(ports)
  const restateMeant = createRestateMeant(ports)
  return async (resolution: Resolution): Promise<Resolved> => {
    const { caseId, action, until, articleId, all = false, reason, by } = resolution
    const found = await ports.cases.find(caseId)
    if (!found) return { outcome: 'unknown-case' }
    if (found.status === 'closed') return { outcome: 'closed-already', closed: found }
    if (until !== undefined && Date.parse(until) <= ports.clock.now().getTime())
      return { outcome: 'ended-already' }
    const { candidates } = found
    if (all && candidates.length > 0 && (action === 'kill' || action === 'hold')) {
      const stopped = await resolveAll(found, { action, reason, by })
      if (!stopped) return { outcome: 'no-text-yet' }
      return { outcome: 'resolved-all', ...stopped, decision: action === 'kill' ? 'killed' : 'held' }
    }
    const meant = articleId ?? (candidates.length === 1 ? candidates[0] : undefined)
    if (meant === undefined) return { outcome: 'which-article', candidates }
    const rest = candidates.filter(id => id !== meant)
    const decide = action === 'kill' ? killMeant : restateMeant
    return decide({ found, articleId: meant, rest }, resolution)
  }
}

/** Kills the story that is meant; a kill closes its cases itself. */
const createKillMeant =
  ({ killArticle }: Pick<Ports, 'killArticle'>) =>
  async ({ articleId, rest }: Meant, { caseId, reason, by }: Resolution): Promise<Resolved> => {
    const killed = await killArticle({ articleId, reason, caseId, by })
    const { outcome } = killed
    if (outcome !== 'killed' && outcome !== 'canceled-already') return { outcome }
    const copies = outcome === 'killed' ? killed.copies?.filter(id => !rest.includes(id)) : undefined
    return {
      outcome: 'resolved',
      articleId,
      decision: 'killed',
      ...(rest.length > 0 && { others: rest }),
      ...(copies && copies.length > 0 && { copies }),
    }
  }

/** Holds, publishes or embargoes the story that is meant, and closes the case. */
const createRestateMeant = (ports: Ports) => {
  const { articles, restateArticle, clock } = ports
  const publishWaiting = createPublishWaiting(ports)
  const closeCase = createCloseCase(ports)
  const hasChanged = async (articleId: string, seen: number | undefined): Promise<boolean> => {
    const change = seen === undefined ? undefined : (await articles.readCurrent(articleId))?.change
    return change !== undefined && change.version !== seen
  }
  return async (
    { found, articleId, rest }: Meant,
    { action, until, version, reason, by }: Resolution,
  ): Promise<Resolved> => {
    // A hold is right whatever came in between.
    if (action !== 'hold' && (await hasChanged(articleId, version))) return { outcome: 'changed' }
    const status = action === 'publish' ? 'usable' : 'withheld'
    const published =
      status === 'usable' && found.kind === 'embargo'
        ? await publishWaiting(articleId, found.drop, by)
        : undefined
    const restated =
      published ?? (await restateArticle(articleId, { status, ...(until && { embargoedUntil: until }) }, by))
    if (!restated) return { outcome: 'unknown-article' }
    const { committed } = restated
    if (committed.outcome === 'superseded')
      return { outcome: committed.by === 'kill' ? 'canceled' : 'overtaken' }
    const { change } = committed
    if (change.status === 'canceled') return { outcome: 'canceled' }
    if (status === 'usable' && isExpired(change, clock.now())) return { outcome: 'expired' }
    const left = status === 'usable' && change.status === 'withheld' && change.embargoedUntil
    const decision = decisionOf(change)
    // What is decided about the version that stands says nothing of a text that waits beside it.
    const stillWaits =
      !published && found.kind === 'embargo' && (await articles.readCurrent(articleId))?.waits !== undefined
    if (!stillWaits) await closeCase(found, { decision, reason, by, articleId })
    return {
      outcome: 'resolved',
      articleId,
      decision,
      ...(left && { embargoedUntil: left }),
      ...(rest.length > 0 && { others: rest }),
    }
  }
}
