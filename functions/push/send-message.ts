import type { Answered } from '#domain/webhooks/answered.ts'
import { describeAnswer } from '#domain/webhooks/describe-answer.ts'
import { isDelivered } from '#domain/webhooks/is-delivered.ts'
import { signingSecrets } from '#domain/webhooks/signing-secrets.ts'
import type { Clock, Endpoints, Webhooks } from '#ports'
import type { Webhook } from '#schemas/webhooks/webhook.ts'
import { type Message, signMessage } from './sign-message.ts'

interface Ports {
  endpoints: Endpoints
  webhooks: Pick<Webhooks, 'note'>
  clock: Clock
}

/**
 * Sends a message to a webhook's endpoint once, and records the attempt. `overtaken`, of which nothing is recorded, if
 * its words lost their right to leave before the endpoint could take them: none has.
 */
export type SendMessage = (webhook: Webhook, message: Message) => Promise<Answered | 'overtaken'>

export const createSendMessage =
  ({ endpoints, webhooks, clock }: Ports): SendMessage =>
  async (webhook, message) => {
    const began = clock.now()
    const leave: { isAllowed?: boolean; fault?: unknown } = {}
    const mayLeave = async (): Promise<boolean> => {
      try {
        leave.isAllowed = await (message.mayLeave?.() ?? true)
      } catch (fault) {
        Object.assign(leave, { isAllowed: false, fault })
      }
      return leave.isAllowed === true
    }
    const answer = await endpoints.call({
      url: webhook.url,
      headers: signMessage(message, signingSecrets(webhook, began), began),
      body: message.body,
      mayLeave,
    })
    if (leave.fault !== undefined) throw leave.fault
    if (leave.isAllowed === false) return 'overtaken'
    const { id, type, articleId } = message
    await webhooks.note(webhook.id, {
      messageId: id,
      type,
      ...(articleId !== undefined && { articleId }),
      at: began.toISOString(),
      durationMs: Math.max(0, clock.now().getTime() - began.getTime()),
      outcome: isDelivered(answer) ? 'delivered' : 'failed',
      ...('status' in answer ? { status: answer.status } : { detail: describeAnswer(answer) }),
    })
    return answer
  }
