import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createCommitRevision } from '#commit/commit-revision.ts'
import type { Webhook } from '#schemas/webhooks/webhook.ts'
import { oneMessage } from '#test/chain/one-message.ts'
import { revision } from '#test/commit/newsroom.ts'
import { aWebhook } from '#test/contract/a-webhook.ts'
import { licenseeOf } from '#test/functions/api/licensee-of.ts'
import { granted } from '#test/infra/granted.ts'
import { createFailEveryWay } from './fail-every-way.ts'
import { mostOf } from './most-of.ts'
import { context, openLambdas } from './open-lambdas.ts'

const { line, faulty, time } = await vi.hoisted(async () => (await import('./open-faults.ts')).openFaults())
vi.mock('#adapters/dynamodb/dynamo-table.ts', faulty.tables)
vi.mock('#adapters/sqs/sqs-client.ts', faulty.queues)
vi.mock('#adapters/dynamodb/dynamo-clock.ts', faulty.clocks)

const MINUTE = 60_000

describe('webhooks, when any one of their calls to AWS fails in any way', () => {
  let lambdas: Awaited<ReturnType<typeof openLambdas>>
  let push: typeof import('#functions/push/handler.ts').handler
  let wake: typeof import('#functions/wake/handler.ts').handler
  const taken: string[] = []
  const answers: number[] = []
  const server = createServer((request, response) => {
    taken.push(`${request.url} ${request.headers['webhook-id']}`)
    request.resume().on('end', () => response.writeHead(answers.shift() ?? 204).end())
  })
  let count = 0
  const failEveryWay = createFailEveryWay(line, 1, granted.PushFunctionRole)
  beforeAll(async () => {
    lambdas = await openLambdas()
    push = (await import('#functions/push/handler.ts')).handler
    wake = (await import('#functions/wake/handler.ts')).handler
    await lambdas.store.products.put({ id: 'all', name: 'All' })
    await lambdas.store.licensees.put(licenseeOf('gazette', 'all'))
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
  })
  afterAll(async () => {
    server.closeAllConnections()
    server.close()
    await lambdas.close()
  })

  /** A separate webhook with one change to send, with its own clock. */
  const next = async (): Promise<Webhook> => {
    count += 1
    time.now += 10 * MINUTE
    line.arm()
    const { store } = lambdas
    const after = await store.changes.head()
    const { port } = server.address() as AddressInfo
    const webhook = aWebhook({
      id: `wh_${String(count).padStart(22, '0')}`,
      url: `http://127.0.0.1:${port}/${count}`,
      view: 'full',
      after,
    })
    await store.webhooks.write(webhook)
    const clock = { now: () => new Date(time.now) }
    await createCommitRevision({ ...store, clock })(revision('k1', { id: `story-${count}` }))
    return webhook
  }
  /** Whether an order was acknowledged. */
  const deliver = async ({ id, licenseeId }: Webhook): Promise<boolean> => {
    const body = JSON.stringify({ licenseeId, webhookId: id })
    return (await push(oneMessage(id, body), context)).batchItemFailures.length === 0
  }
  const messagesTo = () => taken.filter(each => each.startsWith(`/${count} `))

  test.each([
    ['takes its message', 204],
    ['fails on its message', 500],
  ])('an endpoint that %s gets its change, always under the same message id', async (_, first) => {
    const { calls, ways, grants } = await failEveryWay(async plan => {
      const webhook = await next()
      answers.splice(0, answers.length, first)
      line.arm(plan)
      await deliver(webhook)
      if (!plan) return
      line.arm()
      time.now += 2 * MINUTE
      expect(await deliver(webhook)).toBe(true)
      await line.settle()
      time.now += 2 * MINUTE
      expect(await deliver(webhook)).toBe(true)
      expect(new Set(messagesTo()).size).toBe(1)
      expect(messagesTo().length).toBeLessThanOrEqual(3)
      const stands = await lambdas.store.webhooks.find(webhook.licenseeId, webhook.id)
      expect(stands).toMatchObject({ status: 'active', after: webhook.after + 1 })
      expect(await lambdas.store.deliveries.of(`story-${count}`)).toMatchObject([{ how: 'webhook' }])
    })
    expect(ways).toBeGreaterThan(4 * calls)
    expect(calls).toBeLessThanOrEqual(mostOf('push'))
    expect(granted.PushFunctionRole).toEqual(expect.arrayContaining(grants))
  })

  test('a webhook that is due is woken, or the run throws', async () => {
    const { webhooks } = lambdas.store
    for (const { licenseeId, id } of (await webhooks.all()).readable) await webhooks.remove(licenseeId, id)
    const { licenseeId, id } = await next()
    const { calls, grants } = await failEveryWay(async plan => {
      time.now += 2 * MINUTE
      line.arm(plan)
      const run = wake({}, context)
      if (plan)
        expect([
          { webhooks: 1, due: 1, failing: 0, behind: expect.any(Number), stopped: 0 },
          undefined,
        ]).toContainEqual(await run.catch(() => undefined))
      else expect(await run).toMatchObject({ webhooks: 1, due: 1, failing: 0 })
    })
    expect(calls).toBeLessThanOrEqual(mostOf('wake'))
    expect(granted.PushWakeRole).toEqual(expect.arrayContaining(grants))
    expect(await webhooks.find(licenseeId, id)).toMatchObject({ lock: 1 })
  })
})
