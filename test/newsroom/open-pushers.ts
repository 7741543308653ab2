import type { PushOrder, PushOrders } from '#ports'
import { aWebhook } from '#test/contract/a-webhook.ts'
import type { Run } from '#test/model/create-run.ts'
import type { Kill } from '#test/model/gate.ts'
import { createEndpoint } from './endpoint.ts'
import type { History } from './history.ts'
import type { Newsroom } from './open-newsroom.ts'
import type { Watcher } from './watch.ts'

/** Longer than any backoff, and than the lease of a dead run. */
const HOUR = 3_600_000

/** More rounds than any history needs: a webhook that never comes to rest is cut off here. */
const MOST_ROUNDS = 50

const later: PushOrders = { send: async () => {} }

/** The webhooks of a history and the runs that push to them, each its own process. */
export const openPushers = async (
  newsroom: Newsroom,
  history: History,
  watcher: Watcher,
  violations: string[],
  run: Run,
) => {
  const pushers = history.endpoints.map((each, index) => {
    const id = `wh_${String(index).padEnd(22, 'x')}`
    return { ...each, id, endpoint: createEndpoint(each, history, watcher, violations) }
  })
  type Pusher = (typeof pushers)[number]
  for (const { id, licensee, view } of pushers)
    await newsroom.store.webhooks.write(aWebhook({ id, licenseeId: licensee, view }))

  const push = ({ id, licensee, endpoint }: Pusher, kill: Kill | undefined, chance: number) =>
    run(kill, gate => {
      const { endpoints, decide } = endpoint.open()
      const { push } = newsroom.push(gate, { endpoints, orders: later, chance, decide })
      return push({ licenseeId: licensee, webhookId: id })
    })

  /** What the minute's run finds to do. */
  const wake = async (): Promise<PushOrder[]> => {
    const found: PushOrder[] = []
    const orders: PushOrders = {
      send: async due => {
        found.push(...due)
      },
    }
    await run(undefined, gate => {
      const endpoints = { call: async () => ({ failure: 'The minute’s run called an endpoint' }) }
      return newsroom.push(gate, { endpoints, orders, chance: 0, decide: () => {} }).wake()
    })
    return found
  }

  return {
    endpoints: pushers.map(({ endpoint }) => endpoint),
    /** Every run of the history, some concurrently for one endpoint. */
    runs: pushers.flatMap(pusher =>
      pusher.runs.map(({ pause, kill, chance }) => ({ pause, begin: () => push(pusher, kill, chance) })),
    ),
    /**
     * Endpoints recover, and what was stopped is resumed; minute by minute, everything left is sent, by
     * orders that come twice.
     */
    async catchUp(): Promise<void> {
      const { webhooks } = newsroom.store
      for (const { endpoint } of pushers) endpoint.recover()
      for (const { notice: _, ...webhook } of (await webhooks.all()).readable)
        await webhooks.write({ ...webhook, status: 'active', lock: webhook.lock + 1 })
      for (let round = 0; round < MOST_ROUNDS; round += 1) {
        newsroom.moveTo(newsroom.now() + HOUR)
        const due = await wake()
        if (due.length === 0) return
        for (const pusher of pushers)
          if (due.some(({ webhookId }) => webhookId === pusher.id))
            await Promise.all([push(pusher, undefined, 0), push(pusher, undefined, 0)])
      }
      violations.push('a webhook never came to rest')
    },
  }
}
