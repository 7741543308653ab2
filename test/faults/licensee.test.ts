import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { identify } from '#domain/revisions/naming/identify.ts'
import { hashAccessKey } from '#domain/rights/keys/hash-access-key.ts'
import type { Licensee } from '#schemas/licensee.ts'
import { type AccountRouteName, accountRoutes } from '#schemas/routes/account-routes.ts'
import { articleEvent, feedEvent, gatewayEvent } from '#test/functions/api/gateway-event.ts'
import { licenseeOf } from '#test/functions/api/licensee-of.ts'
import { granted } from '#test/infra/granted.ts'
import { aStory } from './a-story.ts'
import { createFailEveryWay } from './fail-every-way.ts'
import { context, openLambdas } from './open-lambdas.ts'

const { line, faulty, time } = await vi.hoisted(async () => (await import('./open-faults.ts')).openFaults())
vi.mock('#adapters/dynamodb/dynamo-table.ts', faulty.tables)
vi.mock('#adapters/dynamodb/dynamo-clock.ts', faulty.clocks)

const MINUTE = 60_000
const failEveryWay = createFailEveryWay(line, 1, granted.DeliveryFunctionRole)

describe('the API, when any one of its calls to the table fails in any way', () => {
  let lambdas: Awaited<ReturnType<typeof openLambdas>>
  let api: typeof import('#functions/api/handler.ts').handler
  const ids = ['one', 'two', 'three'].map(name => {
    const uri = `tag:coast,2026:${name}`
    return { uri, id: identify({ storyId: uri, path: '' }) }
  })
  let count = 0

  beforeAll(async () => {
    lambdas = await openLambdas()
    const { handler: ingest } = await import('#functions/ingest/handler.ts')
    api = (await import('#functions/api/handler.ts')).handler
    await lambdas.store.products.put({ id: 'all', name: 'All' })
    for (const { uri } of ids) await ingest((await lambdas.drop(`${uri}.json`, aStory(uri))).event, context)
  })
  afterAll(() => lambdas.close())

  /** A separate licensee for each try, unknown to the Lambda, at its own time. */
  const next = async (rights: Partial<Licensee['entitlements'][number]> = {}) => {
    count += 1
    time.now += 10 * MINUTE
    const licensee = licenseeOf(`paper-${count}`, 'all')
    const [entitlement] = licensee.entitlements.map(each => ({ ...each, ...rights }))
    await lambdas.store.licensees.put({ ...licensee, ...(entitlement && { entitlements: [entitlement] }) })
    return { scope: 'licensee', licenseeId: licensee.id, keyId: 'aaaabbbbcccc' }
  }
  const account = (name: AccountRouteName, caller: Awaited<ReturnType<typeof next>>, id?: string) => {
    const { method, path } = accountRoutes[name]
    return api(gatewayEvent({ method, resource: path, path, caller, ...(id && { id }) }), context)
  }
  const givenTo = async (licenseeId: string) => {
    const all = await Promise.all(ids.map(({ id }) => lambdas.store.deliveries.of(id)))
    return all.flat().filter(delivery => delivery.licenseeId === licenseeId)
  }

  const page = (caller: Awaited<ReturnType<typeof next>>) =>
    api(feedEvent({ caller, query: 'view=full' }), context)
  const textsOf = ({ statusCode, body }: Awaited<ReturnType<typeof page>>) =>
    statusCode === 200 ? JSON.parse(body).changes.filter((each: object) => 'article' in each) : []

  test('a feed page gives no text that is not recorded in the ledger', async () => {
    const { calls, grants } = await failEveryWay(async plan => {
      line.arm()
      const caller = await next()
      line.arm(plan)
      const answer = await page(caller)
      if (!plan) return expect(textsOf(answer)).toHaveLength(3)
      expect([200, 500]).toContain(answer.statusCode)
      expect(answer.body).not.toContain('planted')
      line.arm()
      expect((await givenTo(caller.licenseeId)).length).toBeGreaterThanOrEqual(textsOf(answer).length)
      await line.settle()
      expect(textsOf(await page(caller))).toHaveLength(3)
    })
    expect(calls).toBeGreaterThanOrEqual(7)
    expect(granted.DeliveryFunctionRole).toEqual(expect.arrayContaining(grants))
  })

  test('a licensee never gets more articles than the quota', async () => {
    const { calls, grants } = await failEveryWay(async plan => {
      line.arm()
      const caller = await next({ quota: { articles: 1, per: 'day' } })
      const read = async (id = '') => (await api(articleEvent(id, { caller }), context)).statusCode
      line.arm(plan)
      const first = await read(ids[0]?.id)
      if (!plan) return expect(first).toBe(200)
      expect([200, 429, 500]).toContain(first)
      line.arm()
      await line.settle()
      const others = []
      for (const { id } of ids) others.push(await read(id))
      expect(others.filter(status => status === 200).length).toBeLessThanOrEqual(1)
      const given = await givenTo(caller.licenseeId)
      expect(new Set(given.map(({ articleId }) => articleId)).size).toBeLessThanOrEqual(1)
    })
    expect(calls).toBeGreaterThanOrEqual(7)
    expect(granted.DeliveryFunctionRole).toEqual(expect.arrayContaining(grants))
  })

  test('the account is answered correctly or with a 500', async () => {
    const { calls, grants } = await failEveryWay(async plan => {
      line.arm()
      const caller = await next()
      line.arm(plan)
      const { statusCode, body } = await account('readAccount', caller)
      expect(plan ? [200, 500] : [200]).toContain(statusCode)
      if (statusCode === 200) expect(JSON.parse(body)).toMatchObject({ id: caller.licenseeId, keys: [] })
    })
    expect(calls).toBeGreaterThanOrEqual(6)
    expect(granted.DeliveryFunctionRole).toEqual(expect.arrayContaining(grants))
  })

  const liveOf = async (licenseeId: string) => {
    const { keys = [] } = (await lambdas.store.accessKeys.ringOf(licenseeId)) ?? {}
    return keys.filter(({ revokedAt }) => revokedAt === undefined)
  }

  test('no key is issued that cannot be revoked, and a repeated call issues one', async () => {
    const { calls, grants } = await failEveryWay(async plan => {
      line.arm()
      const caller = await next()
      line.arm(plan)
      const first = await account('issueKey', caller)
      if (!plan) return expect(first.statusCode).toBe(201)
      line.arm()
      await line.settle()
      const again = first.statusCode === 500 ? await account('issueKey', caller) : first
      expect(again.statusCode).toBe(201)
      const live = await liveOf(caller.licenseeId)
      expect(live.length).toBeLessThanOrEqual(2)
      expect(live.map(({ sha256 }) => sha256)).toContain(hashAccessKey(JSON.parse(again.body).key))
    })
    expect(calls).toBeGreaterThanOrEqual(4)
    expect(granted.DeliveryFunctionRole).toEqual(expect.arrayContaining(grants))
  })

  test('a repeated call revokes the key, and the other key stays valid', async () => {
    const { calls, grants } = await failEveryWay(async plan => {
      line.arm()
      const caller = await next()
      const old = JSON.parse((await account('issueKey', caller)).body)
      await account('issueKey', caller)
      line.arm(plan)
      const first = await account('revokeKey', caller, old.id)
      if (!plan) return expect(first.statusCode).toBe(204)
      expect([204, 500]).toContain(first.statusCode)
      line.arm()
      await line.settle()
      expect((await account('revokeKey', caller, old.id)).statusCode).toBe(204)
      expect((await lambdas.store.accessKeys.find(hashAccessKey(old.key)))?.revokedAt).toBeDefined()
      expect(await liveOf(caller.licenseeId)).toHaveLength(1)
    })
    expect(calls).toBeGreaterThanOrEqual(3)
    expect(granted.DeliveryFunctionRole).toEqual(expect.arrayContaining(grants))
  })
})
