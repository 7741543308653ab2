import type { EndpointAnswer, EndpointCall, PushOrder, PushOrders } from '#ports'
import { metricLines } from '#schemas/metrics/metric-lines.ts'
import type { Webhook } from '#schemas/webhooks/webhook.ts'
import { WebhookMessage } from '#schemas/webhooks/webhook-message.ts'
import { revision } from '#test/commit/newsroom.ts'
import { aWebhook } from '#test/contract/a-webhook.ts'
import { licenseeOf } from '#test/functions/api/licensee-of.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'
import { openPush } from './open-push.ts'

export const NOON = Date.parse('2026-03-01T12:00:00Z')

/**
 * A newsroom with one licensee and its one webhook, whose endpoint answers as it is told to, and otherwise
 * with 204.
 */
export const aReceiver = async (fields: Partial<Webhook> = {}) => {
  const store = memoryPorts()
  const time = { now: NOON }
  const calls: EndpointCall[] = []
  const answers: (EndpointAnswer | ((call: EndpointCall) => Promise<EndpointAnswer>))[] = []
  /** What happens while a connection is opened, call by call. */
  const connecting: (() => Promise<void>)[] = []
  const lines: { message: string }[] = []
  const ordered: { orders: readonly PushOrder[]; afterSeconds: number | undefined }[] = []
  const orders: PushOrders = {
    send: async (orders, afterSeconds) => {
      ordered.push({ orders, afterSeconds })
    },
  }
  let count = 0
  const open = () => {
    count += 1
    const id = `run ${count}`
    return openPush({
      store,
      clock: { now: () => new Date(time.now) },
      endpoints: {
        async call(call) {
          await connecting.shift()?.()
          if (call.mayLeave && !(await call.mayLeave())) return { failure: 'Not sent' }
          calls.push(call)
          const answer = answers.shift() ?? { status: 204 }
          return typeof answer === 'function' ? await answer(call) : answer
        },
      },
      orders,
      log: (message, fields) => lines.push({ message, ...fields }),
      newId: () => id,
    })
  }
  await store.products.put({ id: 'all', name: 'All' })
  await store.licensees.put(licenseeOf('gazette', 'all'))
  await store.webhooks.write(aWebhook(fields))
  const { id: webhookId, licenseeId } = aWebhook(fields)

  const webhook = async (): Promise<Webhook> => {
    const found = await store.webhooks.find(licenseeId, webhookId)
    if (!found) throw new Error('The webhook is gone')
    return found
  }

  return {
    store,
    time,
    calls,
    answers,
    connecting,
    lines,
    stopped: () => lines.filter(({ message }) => message === metricLines.webhookStopped).length,
    ordered,
    /** Opens one process, which keeps what it reads of rights for a minute. */
    open,
    commit: (...said: Parameters<typeof revision>) => open().commitRevision(revision(...said)),
    /** Runs one order for the webhook, or another of the licensee, in its own process. */
    push: (id = webhookId) => open().push({ licenseeId, webhookId: id }),
    wake: () => open().wake(),
    webhook,
    async edit(change: (webhook: Webhook) => Webhook): Promise<void> {
      const before = await webhook()
      await store.webhooks.write({ ...change(before), lock: before.lock + 1 })
    },
    messages: () => calls.map(({ body }) => WebhookMessage.parse(JSON.parse(body))),
    ids: () => calls.map(({ headers }) => headers['webhook-id']),
  }
}
