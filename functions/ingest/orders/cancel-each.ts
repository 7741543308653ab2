import type { Normalized } from '#domain/copy.ts'
import type { Revision } from '#schemas/revision.ts'
import type { StandingOrder } from '#schemas/standing-order.ts'
import { toNoticeItem } from '../receipts/to-notice-item.ts'
import type { ApplyCancellation } from './apply-cancellation.ts'
import type { FollowAll } from './follow-all.ts'
import type { SplitOrder } from './split-order.ts'

interface Ports {
  applyCancellation: ApplyCancellation
  splitOrder: SplitOrder
  followAll: FollowAll
}

/** The id of no article. */
const NOBODY = ''

/**
 * What a canceled item asks for: `first` besides its own kill, before that is committed; what each `other` story that its words name led to,
 * once it is. A story that is not known is waited for: the item's own kill is not what was asked of it.
 */
export const createCancelEach =
  ({ applyCancellation, splitOrder, followAll }: Ports) =>
  async ({ article, notice, path }: Normalized, order: StandingOrder, own: Revision) => {
    const isOwn = order.target.articleId === article.id
    const [first = order, ...more] = isOwn ? [order] : await splitOrder(order, notice?.others)
    const { killed, ...applied } = await applyCancellation(first, article)
    return {
      first: { ...applied, items: killed.map(carriedOut => toNoticeItem(own, { carriedOut }, path)) },
      others: () => followAll(more.map(toKill), own, path, NOBODY),
    }
  }

const toKill = (order: StandingOrder): StandingOrder => ({ ...order, kind: 'kill' })
