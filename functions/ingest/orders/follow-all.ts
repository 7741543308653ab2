import type { Revision } from '#schemas/revision.ts'
import type { StandingOrder } from '#schemas/standing-order.ts'
import type { SettleHolds } from '../cases/settle-holds.ts'
import type { IngestedStory } from '../ingested-story.ts'
import { toNoticeItem } from '../receipts/to-notice-item.ts'
import type { HoldTranslationsOf } from '../translations/hold-translations-of.ts'
import type { createAskOfTwins } from './ask-of-twins.ts'
import type { FollowNotice } from './follow-notice.ts'

interface Ports {
  followNotice: FollowNotice
  askOfTwins: ReturnType<typeof createAskOfTwins>
  holdTranslations: HoldTranslationsOf
  settleHolds: SettleHolds
}

/** Follows the orders of a notice, one after another. `ownId`: the article that the notice itself may be a version of. */
export type FollowAll = (
  orders: readonly StandingOrder[],
  notice: Revision,
  path: string | undefined,
  ownId?: string,
) => Promise<IngestedStory>

/** Each order is followed with what it entails: cases that it decides are closed, twins of a killed story asked about, translations held. */
export const createFollowAll =
  ({ followNotice, askOfTwins, holdTranslations, settleHolds }: Ports): FollowAll =>
  async (orders, notice, path, ownId = notice.articleId) => {
    const ingested: IngestedStory = { items: [], warnings: [] }
    for (const order of orders) {
      const followed = await followNotice(order, ownId)
      const stopped = followed.flatMap(({ carriedOut }) => carriedOut ?? [])
      for (const { revision, committed } of stopped) await settleHolds(revision.articleId, committed)
      ingested.items.push(...followed.map(one => toNoticeItem(notice, one, path)))
      const ids = stopped.map(({ revision }) => revision.articleId)
      if (order.kind === 'kill') ingested.warnings.push(...(await askOfTwins(order, ids)))
      ingested.warnings.push(...(await holdTranslations(order, ids)))
    }
    return ingested
  }
