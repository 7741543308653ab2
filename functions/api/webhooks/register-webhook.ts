import type { Holding } from '#license/find-holding.ts'
import type { Clock, Targets, Webhooks } from '#ports'
import type { ParameterError } from '#schemas/problem.ts'
import type { Webhook } from '#schemas/webhooks/webhook.ts'
import type { NewWebhook } from '#schemas/webhooks/webhook-request.ts'
import { noCursor } from '../no-cursor.ts'
import type { FindPlace } from './find-place.ts'
import { newSecret } from './new-secret.ts'

/** How many webhooks a licensee may have. */
export const MOST_WEBHOOKS = 10

interface Ports {
  webhooks: Pick<Webhooks, 'of' | 'write' | 'remove'>
  targets: Targets
  findPlace: FindPlace
  clock: Clock
  random: (bytes: number) => Buffer
}

type Registered =
  | { outcome: 'registered'; webhook: Webhook }
  | { outcome: 'too-many' }
  | { outcome: 'invalid'; error: ParameterError }

export type RegisterWebhook = (asked: NewWebhook, holding: Holding, base: string) => Promise<Registered>

/**
 * Registers an endpoint of a licensee. If it may not be called, the licensee is told at once; push checks
 * again on each call.
 */
export const createRegisterWebhook =
  ({ webhooks, targets, findPlace, clock, random }: Ports): RegisterWebhook =>
  async ({ url, description, view, after }, holding, base) => {
    const fault = await targets.findFault(url)
    if (fault) return { outcome: 'invalid', error: { parameter: 'url', detail: fault } }
    const place = await findPlace(after, holding)
    if (place === undefined) return { outcome: 'invalid', error: { parameter: 'after', detail: noCursor } }
    const { id: licenseeId } = holding.licensee
    if ((await webhooks.of(licenseeId)).length >= MOST_WEBHOOKS) return { outcome: 'too-many' }
    const webhook: Webhook = {
      id: `wh_${random(16).toString('base64url')}`,
      licenseeId,
      url,
      ...(description && { description }),
      view,
      base,
      createdAt: clock.now().toISOString(),
      status: 'active',
      after: place,
      secret: newSecret(random),
      lock: 1,
    }
    // Nobody else comes by its 128 random bits: if it is there already, the answer to our own write was lost.
    await webhooks.write(webhook)
    // Others may have registered at the same time. Whoever sees too many withdraws, and the last to write
    // sees them all.
    if ((await webhooks.of(licenseeId)).length > MOST_WEBHOOKS) {
      await webhooks.remove(licenseeId, webhook.id)
      return { outcome: 'too-many' }
    }
    return { outcome: 'registered', webhook }
  }
