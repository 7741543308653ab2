import type { Revision } from '#schemas/revision.ts'
import { digestArticle } from '../digest-article.ts'
import { heldOrderKey } from '../order/held-order-key.ts'

/**
 * An agency's text as withheld by an order of its agency without an end, whatever embargo it states, which
 * stands again once the hold is lifted. It is a text of its own, ordered directly after the agency's.
 */
export const underOrder = (revision: Revision): Revision => {
  const { embargoedUntil, ...article } = revision.article
  const held = { ...article, status: 'withheld' as const }
  return {
    ...revision,
    orderKey: heldOrderKey(revision.orderKey),
    article: held,
    digest: digestArticle(held),
    ...(embargoedUntil && { hiddenEmbargo: embargoedUntil }),
  }
}
