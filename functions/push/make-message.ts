import { sealCursor } from '#domain/cursor/seal-cursor.ts'
import { isExpired } from '#domain/rights/visibility/is-expired.ts'
import { eventOf } from '#domain/webhooks/event-of.ts'
import { messageId } from '#domain/webhooks/message-id.ts'
import type { Holding } from '#license/find-holding.ts'
import type { WebhookScan } from '#license/log/scan-webhook.ts'
import { toFeedEntry } from '#license/log/to-feed-entry.ts'
import type { FindHiddenTexts } from '#license/texts/find-hidden-texts.ts'
import type { FindTexts } from '#license/texts/find-texts.ts'
import type { Clock } from '#ports'
import type { Change } from '#schemas/change.ts'
import type { FeedEntry } from '#schemas/license/feed-page.ts'
import type { Webhook } from '#schemas/webhooks/webhook.ts'
import type { WebhookMessage } from '#schemas/webhooks/webhook-message.ts'
import { createMayStillLeave } from './may-still-leave.ts'
import type { Message } from './sign-message.ts'

interface Ports {
  findHiddenTexts: FindHiddenTexts
  findTexts: FindTexts
  clock: Clock
}

/** Makes the message about a change, with what may be told at this instant by rights as long as they are in force. */
export type MakeMessage = (
  webhook: Webhook,
  change: Change,
  rights: Pick<WebhookScan, 'holding' | 'isInForce'>,
) => Promise<Message>

/**
 * Makes a message anew for each attempt, from the change and its article's standing at the time: once the
 * article is killed, no attempt carries any of its text. A text that is sent along is recorded as delivered
 * first. Words that no longer stand when the endpoint can take them do not leave, nor do any once other rights are in
 * force, nor a text whose own time has ended by then: of an earlier version, the latest does not tell that.
 */
export const createMakeMessage = ({ findHiddenTexts, findTexts, clock }: Ports): MakeMessage => {
  const toEntry = async ({ base, view }: Webhook, change: Change, holding: Holding): Promise<FeedEntry> => {
    if (view === 'summary') {
      const isGone = await findHiddenTexts([change], holding)
      return toFeedEntry(change, base, isGone.has(change))
    }
    const { articles, isGone } = await findTexts([change], holding, clock.now())
    return { ...toFeedEntry(change, base, isGone.has(change)), article: articles.get(change) }
  }

  return async (webhook, change, { holding, isInForce }) => {
    const knownAt = clock.now()
    const stand = async () => (await findHiddenTexts([change], holding)).size === 0
    const entry = await toEntry(webhook, change, holding)
    const mayStillLeave = createMayStillLeave(clock, knownAt, stand)
    const mayLeave = async () =>
      (await mayStillLeave()) &&
      (await isInForce()) &&
      !(entry.article && isExpired(entry.article, clock.now()))
    const { cursorSecret } = holding.licensee
    const message: WebhookMessage = {
      type: eventOf(entry),
      timestamp: change.committedAt,
      data: { ...entry, cursor: sealCursor(change.seq, cursorSecret) },
    }
    return {
      id: messageId(change.seq, cursorSecret),
      type: message.type,
      articleId: change.articleId,
      body: JSON.stringify(message),
      ...(entry.headline !== undefined && { mayLeave }),
    }
  }
}
