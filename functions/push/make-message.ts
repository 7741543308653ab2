import type { ReadStanding } from '#commit/read-standing.ts'
import type { ReadText } from '#commit/read-text.ts'
import { sealCursor } from '#domain/cursor/seal-cursor.ts'
import { showsWords } from '#domain/rights/shows-words.ts'
import { sightOfArticle } from '#domain/rights/sight-of-article.ts'
import { eventOf } from '#domain/webhooks/event-of.ts'
import { messageId } from '#domain/webhooks/message-id.ts'
import type { RecordDelivery } from '#license/record-delivery.ts'
import type { WebhookScan } from '#license/scan-webhook.ts'
import { toFeedEntry } from '#license/to-feed-entry.ts'
import { toLicensedArticle } from '#license/to-licensed-article.ts'
import type { Clock } from '#ports'
import type { Change } from '#schemas/change.ts'
import type { LicensedArticle } from '#schemas/licensed-article.ts'
import type { Webhook } from '#schemas/webhook.ts'
import type { WebhookMessage } from '#schemas/webhook-message.ts'
import type { Message } from './sign-message.ts'

interface Ports {
  readStanding: ReadStanding
  readText: ReadText
  recordDelivery: RecordDelivery
  clock: Clock
}

type Rights = Pick<WebhookScan, 'licensee' | 'held' | 'advance'>

/** Makes the message about a change, as it may be told at this instant. */
export type MakeMessage = (webhook: Webhook, change: Change, rights: Rights) => Promise<Message>

/**
 * Makes a message anew at each attempt, from the change and from how its article stands then: once that is killed, no attempt carries a word
 * of it. A text that goes along is the current one, and is noted as given before it leaves.
 */
export const createMakeMessage = ({ readStanding, readText, recordDelivery, clock }: Ports): MakeMessage => {
  const readLicensed = async (
    standing: Awaited<ReturnType<ReadStanding>>,
    { licensee, held, advance }: Rights,
    now: Date,
  ): Promise<LicensedArticle | undefined> => {
    if (!standing || sightOfArticle(standing.change, held, now, advance) !== 'readable') return undefined
    const article = await readText(standing.change, standing.newest)
    const licensing = { licenseeId: licensee.id, held, change: standing.change, now }
    await recordDelivery('webhook', { article, licensing })
    return toLicensedArticle(article, licensing)
  }

  return async ({ base, view }, change, rights) => {
    const standing = await readStanding(change.articleId)
    const now = clock.now()
    const isGone = !standing || !showsWords(standing.change, now, rights.advance)
    const entry = toFeedEntry(change, base, isGone)
    const article =
      view === 'full' && entry.headline !== undefined ? await readLicensed(standing, rights, now) : undefined
    const { cursorSecret } = rights.licensee
    const message: WebhookMessage = {
      type: eventOf(entry),
      timestamp: change.committedAt,
      data: { ...entry, cursor: sealCursor(change.seq, cursorSecret), ...(article && { article }) },
    }
    return {
      id: messageId(change.seq, cursorSecret),
      type: message.type,
      articleId: change.articleId,
      body: JSON.stringify(message),
    }
  }
}
