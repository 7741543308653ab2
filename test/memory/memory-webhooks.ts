import type { Webhooks } from '#ports'
import type { Webhook } from '#schemas/webhooks/webhook.ts'
import type { WebhookAttempt } from '#schemas/webhooks/webhook-attempt.ts'
import type { MemoryCounts } from './memory-standing-orders.ts'

export const memoryWebhooks = (counts: MemoryCounts = {}): Webhooks => {
  const webhooks = new Map<string, Webhook>()
  const attempts = new Map<string, WebhookAttempt>()
  const nameOf = (licenseeId: string, id: string): string => `${licenseeId}#${id}`
  const startingWith = (prefix: string): Webhook[] =>
    [...webhooks.keys()]
      .filter(name => name.startsWith(prefix))
      .sort()
      .flatMap(name => structuredClone(webhooks.get(name)) ?? [])
  return {
    find: async (licenseeId, id) => structuredClone(webhooks.get(nameOf(licenseeId, id))),
    of: async licenseeId => startingWith(nameOf(licenseeId, '')),
    all: async () => ({ readable: startingWith(''), unreadable: [] }),
    async write(next) {
      if (next.lock === 1) counts.webhooks = (counts.webhooks ?? 0) + 1
      const name = nameOf(next.licenseeId, next.id)
      if ((webhooks.get(name)?.lock ?? 0) !== next.lock - 1) return 'stale'
      webhooks.set(name, structuredClone(next))
      return 'written'
    },
    async remove(licenseeId, id) {
      webhooks.delete(nameOf(licenseeId, id))
    },
    async note(webhookId, attempt) {
      attempts.set(`${webhookId} ${attempt.at}#${attempt.messageId}`, { ...attempt })
    },
    attemptsOf: async (webhookId, limit) =>
      [...attempts.keys()]
        .filter(name => name.startsWith(`${webhookId} `))
        .sort()
        .reverse()
        .slice(0, limit)
        .flatMap(name => structuredClone(attempts.get(name)) ?? []),
  }
}
