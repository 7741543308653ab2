import type { ChangeLog, Webhooks } from '#ports'
import type { Board } from '#schemas/desk/board.ts'
import type { Webhook } from '#schemas/webhooks/webhook.ts'
import { toBroken } from './to-broken.ts'

interface Ports {
  webhooks: Pick<Webhooks, 'all'>
  changes: Pick<ChangeLog, 'at'>
}

/** Reads how far each webhook is behind the head of the log, and names those that cannot be read. */
export const createReadWebhooks = ({ webhooks, changes }: Ports) => {
  const owedSince = async ({ after }: Webhook, head: number): Promise<string | undefined> =>
    after < head ? (await changes.at(after + 1))?.committedAt : undefined
  return async (head: number): Promise<Pick<Board, 'webhooks' | 'unreadable'>> => {
    const { readable, unreadable } = await webhooks.all()
    return {
      webhooks: await Promise.all(
        readable.map(async webhook => toBoardWebhook(webhook, head, await owedSince(webhook, head))),
      ),
      unreadable: unreadable.map(toBroken('webhook')),
    }
  }
}

/** A webhook, with the number of changes it has not been sent yet, and since when the first of them waits. */
const toBoardWebhook = (
  { id, licenseeId, status, after, failing }: Webhook,
  head: number,
  owedSince: string | undefined,
): Board['webhooks'][number] => ({
  id,
  licenseeId,
  status,
  behind: Math.max(0, head - after),
  ...(failing && { failingSince: failing.since }),
  ...(owedSince && { owedSince }),
})
