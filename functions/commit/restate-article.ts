import { digestArticle } from '#domain/revisions/digest-article.ts'
import { deskEmbargo } from '#domain/revisions/hold/desk-embargo.ts'
import { liftHold } from '#domain/revisions/hold/lift-hold.ts'
import { agencyOrderKey } from '#domain/revisions/order/agency-order-key.ts'
import { followKey } from '#domain/revisions/order/follow-key.ts'
import { statusAt } from '#domain/revisions/status-at.ts'
import type { ArticleStore } from '#ports'
import type { Article } from '#schemas/article.ts'
import type { Change } from '#schemas/change.ts'
import type { Current } from '#schemas/current.ts'
import type { DeskHold, Revision } from '#schemas/revision.ts'
import type { CommitRevision } from './commit-revision.ts'
import type { CommittedText } from './committed.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrent' | 'readRevision' | 'listRevisions'>
  commitRevision: CommitRevision
}

/** How an article is to be published: usable, embargoed until an instant, or held with no end. */
export type PublicationState = Pick<Article, 'status' | 'embargoedUntil'>

/** A revision, and what became of it. */
export interface Restated {
  revision: Revision
  committed: CommittedText
}

/** Publishes, embargoes or holds the current text. Undefined if there is none yet. */
export type RestateArticle = (
  articleId: string,
  state: PublicationState,
  by?: string,
) => Promise<Restated | undefined>

/**
 * Restates an article: commits its current text in another publication state, ordered directly after
 * everything there, so that whatever the agency sends later still applies. What somebody of the desk
 * withholds stays so under later texts as well, even if a notice holds it besides. A text already in that
 * state, or killed, is committed as it is, which changes nothing.
 */
export const createRestateArticle = ({ articles, commitRevision }: Ports): RestateArticle => {
  return async (articleId, state, by) => {
    const current = await articles.readCurrent(articleId)
    const shown = current?.orderKey && (await articles.readRevision(articleId, current.orderKey))
    if (!current?.change || !shown) return undefined
    const next = state.status === 'usable' ? liftHold(shown) : state
    const isBound = by === undefined || state.status === 'usable' || isBoundUntil(shown, next.embargoedUntil)
    if ((isBound && isStated(current.change, next)) || current.change.status === 'canceled')
      return { revision: shown, committed: await commitRevision(shown) }
    const orderKey = nextFreeKey(current, await articles.listRevisions(articleId))
    const hold = by === undefined ? standingHold(shown, next) : holdOf(shown, state, by)
    const revision = { ...restate(shown, next, orderKey, by), ...(hold && { hold }) }
    const committed = await commitRevision(revision)
    if (committed.outcome !== 'accepted') return { revision, committed }
    // Another order may have come at the same time, and taken the key first.
    return { revision: { ...revision, orderKey: agencyOrderKey(committed.change.orderKey) }, committed }
  }
}

/** Whether an article is in a publication state, as its latest change has it. */
const isStated = ({ kind, status, embargoedUntil, committedAt }: Change, state: PublicationState): boolean =>
  kind !== 'expiry' &&
  status === statusAt(state, new Date(committedAt)) &&
  embargoedUntil === state.embargoedUntil

/**
 * The key directly after the current text's. An order that died may have stored its text there, in another
 * state.
 */
const nextFreeKey = ({ orderKey, change }: Current, stored: readonly string[]): string => {
  const taken = new Set(stored.map(agencyOrderKey))
  let next = followKey([orderKey, change?.orderKey])
  while (taken.has(next)) next = followKey([next])
  return next
}

const restate = (
  {
    article,
    hiddenEmbargo,
    reinstatement: _reinstatement,
    orderedBy: _orderedBy,
    hold: _hold,
    ...text
  }: Revision,
  { status, embargoedUntil }: PublicationState,
  orderKey: string,
  by: string | undefined,
): Revision => {
  const { embargoedUntil: before = hiddenEmbargo, ...rest } = article
  const restated = { ...rest, status, ...(embargoedUntil && { embargoedUntil }) }
  return {
    ...text,
    orderKey,
    article: restated,
    digest: digestArticle(restated),
    ...(isEndless(restated) && before && { hiddenEmbargo: before }),
    ...(by && { orderedBy: by }),
  }
}

const isEndless = ({ status, embargoedUntil }: PublicationState): boolean =>
  status === 'withheld' && embargoedUntil === undefined

/** Whether the desk binds a text until that very instant, or without an end. */
const isBoundUntil = ({ hold }: Revision, until: string | undefined): boolean =>
  hold !== undefined && hold.until === until

/** The desk's hold under an agency's order without an end. */
const standingHold = ({ hold }: Revision, state: PublicationState): DeskHold | undefined =>
  isEndless(state) ? hold : undefined

/**
 * The desk's hold by its order about `shown`: one to withhold, or the embargo of the desk that binds again
 * once one to publish has lifted the hold that hid it.
 */
const holdOf = (
  { hold, article: { status, embargoedUntil } }: Revision,
  order: PublicationState,
  by: string,
): DeskHold | undefined => {
  const agencyState = hold?.agencyState ?? { status, ...(embargoedUntil && { embargoedUntil }) }
  const replaced = hold && deskEmbargo(hold)
  if (order.status === 'usable')
    return replaced && isEndless({ status, embargoedUntil }) ? { ...replaced, agencyState } : undefined
  const { embargoedUntil: until } = order
  return { by, ...(until ? { until } : replaced && { replaced }), agencyState }
}
