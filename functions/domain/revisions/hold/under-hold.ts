import type { DeskHold, Revision } from '#schemas/revision.ts'
import { digestArticle } from '../digest-article.ts'
import { deskHeldOrderKey } from '../order/desk-held-order-key.ts'
import { deskEmbargo } from './desk-embargo.ts'

/**
 * An agency's text as withheld by the hold that the desk put on an earlier one: no longer than the agency asks
 * only if it asks for longer. It is a text of its own, ordered directly after the agency's.
 */
export const underHold = (revision: Revision, hold: DeskHold): Revision => {
  const { by, until, replaced } = hold
  const { embargoedUntil, ...article } = revision.article
  const agencyState = { status: article.status, ...(embargoedUntil && { embargoedUntil }) }
  const isEndless = until === undefined || (article.status === 'withheld' && embargoedUntil === undefined)
  const end = isEndless ? undefined : later(until, embargoedUntil)
  const embargo = isEndless ? deskEmbargo(hold)?.until : undefined
  const held = { ...article, status: 'withheld' as const, ...(end && { embargoedUntil: end }) }
  return {
    ...revision,
    orderKey: deskHeldOrderKey(revision.orderKey, hold),
    article: held,
    digest: digestArticle(held),
    hold: { by, ...(until && { until }), ...(replaced && { replaced }), agencyState },
    ...(embargo && { hiddenEmbargo: later(embargo, embargoedUntil ?? revision.hiddenEmbargo) }),
  }
}

const later = (one: string, other = one): string => (Date.parse(other) > Date.parse(one) ? other : one)
