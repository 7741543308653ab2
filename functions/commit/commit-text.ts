import { underHold } from '#domain/revisions/hold/under-hold.ts'
import { agencyOrderKey } from '#domain/revisions/order/agency-order-key.ts'
import { isFollowKey } from '#domain/revisions/order/is-follow-key.ts'
import { editRevision } from '#domain/revisions/overrides/edit-revision.ts'
import { restoreRevision } from '#domain/revisions/overrides/restore-revision.ts'
import type { ArticleStore } from '#ports'
import type { Current } from '#schemas/current.ts'
import type { OverridableField } from '#schemas/desk/override.ts'
import type { Revision } from '#schemas/revision.ts'
import { type Ahead, type CommitPorts, createCommitChange, type Propose } from './commit-change.ts'
import type { CommittedText } from './committed.ts'
import type { Candidate } from './propose/candidate.ts'
import { proposeText } from './propose/propose-text.ts'
import { findStandingHold } from './read/find-standing-hold.ts'
import { newlyLapsed } from './read/newly-lapsed.ts'
import { createStoreOrder } from './store-order.ts'
import { createStoreRevision, type StoreRevisionPorts } from './store-revision.ts'

export interface CommitTextPorts extends CommitPorts, StoreRevisionPorts {
  articles: CommitPorts['articles'] & StoreRevisionPorts['articles'] & Pick<ArticleStore, 'readRevision'>
}

/**
 * What is known of a text that has just arrived: whether it is already stored as the rules read it, and what
 * was read since.
 */
export interface Arrived extends Ahead {
  isStored: boolean
}

export type CommitText = (candidate: Candidate, arrived?: Arrived) => Promise<CommittedText>

/**
 * Stores a text with the desk's overrides applied, and commits the change that makes it current, unless what
 * is current wins over it. The overrides are taken from the very CURRENT the change is written to: if an
 * editor was faster, that write fails and the text is made anew. The same goes for a hold of the desk, which
 * withholds whatever copy comes next. A kill stays as the agency wrote it. If two orders of the desk come at
 * the same time, the second to be stored gets the next order key.
 */
export const createCommitText = (ports: CommitTextPorts): CommitText => {
  const commitChange = createCommitChange(ports)
  const storeRevision = createStoreRevision(ports)
  const storeOrder = createStoreOrder({ ...ports, storeRevision })

  /**
   * The agency's text under the hold of the desk that stands, if it is to come after what is current, or has.
   */
  const bind = async (text: Revision, current: Current | undefined): Promise<Revision> => {
    const standing = current && (await findStandingHold(ports.articles, current))
    if (!standing) return text
    const held = underHold(text, standing)
    const { orderKey = '' } = current
    return text.orderKey > orderKey || held.orderKey === agencyOrderKey(orderKey) ? held : text
  }

  return async ({ kind, revision, isStored }, arrived) => {
    const text = restoreRevision(revision)
    const isOrder = !isStored && isFollowKey(text.orderKey)
    const base = isOrder ? await storeOrder(text) : text
    const isOpen = kind === 'revision' && !isFollowKey(text.orderKey) && !text.hold
    let stored = isOrder ? base.orderKey : isStored ? revision.orderKey : undefined
    let lapsed: OverridableField[] | undefined
    const propose: Propose<CommittedText> = async (current, nextPlace) => {
      const bound = isOpen ? await bind(base, current) : base
      const edited = editRevision(bound, (kind !== 'kill' && current) || {})
      const isCurrent = agencyOrderKey(current?.orderKey ?? '') === bound.orderKey
      if (!lapsed || !isCurrent)
        lapsed = await newlyLapsed(ports.articles, edited.lapsed, isCurrent ? undefined : current)
      const { orderKey } = edited.revision
      const isAlreadyStored = arrived?.isStored && orderKey === base.orderKey
      if (orderKey !== stored) await storeRevision(edited.revision, isAlreadyStored)
      stored = orderKey
      const candidate = { kind, revision: edited.revision }
      return proposeText(current, candidate, nextPlace, change =>
        ports.articles.readRevision(change.articleId, change.orderKey),
      )
    }
    const committed = await commitChange(base.articleId, propose, arrived)
    return committed.outcome === 'superseded' || !lapsed?.length ? committed : { ...committed, lapsed }
  }
}
