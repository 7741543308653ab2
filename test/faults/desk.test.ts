import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { identify } from '#domain/revisions/naming/identify.ts'
import type { Case } from '#schemas/desk/case.ts'
import { type DeskRouteName, deskRoutes } from '#schemas/routes/desk-routes.ts'
import { createReadArticle } from '#test/commit/read-article.ts'
import { gatewayEvent } from '#test/functions/api/gateway-event.ts'
import { granted } from '#test/infra/granted.ts'
import { aStory } from './a-story.ts'
import { createFailEveryWay } from './fail-every-way.ts'
import { context, openLambdas } from './open-lambdas.ts'

const { line, faulty, time } = await vi.hoisted(async () => (await import('./open-faults.ts')).openFaults())
vi.mock('#adapters/dynamodb/dynamo-table.ts', faulty.tables)
vi.mock('#adapters/sqs/sqs-client.ts', faulty.queues)
vi.mock('#adapters/dynamodb/dynamo-clock.ts', faulty.clocks)

const MINUTE = 60_000
const iso = (instant: number) => new Date(instant).toISOString()

interface Order {
  route: DeskRouteName
  parameters?: Record<string, string>
  body?: (until: string) => object
  /** Orders given before. */
  before?: Order[]
  /** The case about the story, which the order decides. */
  kind?: Case['kind']
}

const reason = 'The source retracted'
const kill: Order = { route: 'killStory', body: () => ({ reason }) }
const hold: Order = { route: 'setState', body: () => ({ state: 'held' }) }
const headline: Order = {
  route: 'setField',
  parameters: { field: 'headline' },
  body: () => ({ value: 'Night ferry stays for two years' }),
}
/** Editors' orders about a story, by the use case that carries them out. */
const orders: Record<string, Order> = {
  'a kill that a case asked for': { ...kill, kind: 'kill' },
  'a reinstatement': { route: 'reinstateStory', body: () => ({ reason }), before: [kill] },
  'a recall': { route: 'recallStory', body: () => ({ before: 2, reason }), before: [headline] },
  'a release': { route: 'setState', body: () => ({ state: 'published' }), before: [hold], kind: 'withhold' },
  'an embargo': { route: 'setState', body: until => ({ state: 'embargoed', until }), kind: 'embargo' },
  'a field set': headline,
  'a field given back': { route: 'clearField', parameters: { field: 'headline' }, before: [headline] },
  'a case that kills': { route: 'resolveCase', body: () => ({ action: 'kill', reason }), kind: 'kill' },
  'a case dismissed': { route: 'dismissCase', body: () => ({ reason }), kind: 'kill' },
}

describe('the desk, when any one of its calls to AWS fails in any way', { timeout: 120_000 }, () => {
  let lambdas: Awaited<ReturnType<typeof openLambdas>>
  let ingest: typeof import('#functions/ingest/handler.ts').handler
  let desk: typeof import('#functions/desk/handler.ts').handler
  let count = 0
  beforeAll(async () => {
    lambdas = await openLambdas()
    ingest = (await import('#functions/ingest/handler.ts')).handler
    desk = (await import('#functions/desk/handler.ts')).handler
  })
  afterAll(() => lambdas.close())

  /** A separate story for each way, and the case about it. */
  const next = async (kind?: Case['kind']) => {
    line.arm()
    count += 1
    time.now += 10 * MINUTE
    const uri = `tag:coast,2026:ferry-${count}`
    const from = await lambdas.store.changes.head()
    const id = identify({ storyId: uri, path: '' })
    const { event } = await lambdas.drop(`${uri}.json`, aStory(uri))
    expect((await ingest(event, context)).batchItemFailures).toEqual([])
    const caseId = `20260301-${count}`
    if (kind)
      await lambdas.store.cases.open({
        id: caseId,
        kind,
        status: 'open',
        target: { headline: 'Night ferry' },
        note: 'Editors: look at this.',
        candidates: [id],
        drop: { bucket: 'drops', key: 'note.txt' },
        openedAt: iso(time.now),
      })
    return { id, caseId, from, until: iso(time.now + 60 * MINUTE) }
  }
  type Story = Awaited<ReturnType<typeof next>>

  const give = ({ route, parameters, body }: Order, { id, caseId, until }: Story) => {
    const { method, path } = deskRoutes[route]
    const event = gatewayEvent({ method, path, resource: path, caller: { scope: 'editor' } })
    const pathParameters = path.includes('{caseId}') ? { caseId } : { id, ...parameters }
    return desk({ ...event, pathParameters, body: body ? JSON.stringify(body(until)) : null }, context)
  }
  const logOf = async ({ id, from }: Story) =>
    (await lambdas.store.changes.after(from, 20))
      .filter(({ articleId }) => articleId === id)
      .map(({ kind, status, headline }) => `${kind} ${status} ${headline}`)
  const endOf = async (story: Story) => {
    const { id, caseId } = story
    const article = await createReadArticle(lambdas.store)(id)
    const { status, decision, closedBy } = (await lambdas.store.cases.find(caseId)) ?? {}
    const open = (await lambdas.store.cases.listOpen()).some(each => each.id === caseId)
    return {
      article: [article?.status, article?.headline, article?.embargoedUntil !== undefined],
      log: await logOf(story),
      case: [status, decision, closedBy, open],
    }
  }
  const failEveryWay = createFailEveryWay(line, 4, granted.DeskFunctionRole)

  test.each(Object.entries(orders))(
    '%s takes effect exactly once, at the latest when the editor repeats the order',
    async (_, order) => {
      let expected: unknown
      const { calls, grants } = await failEveryWay(async plan => {
        const story = await next(order.kind)
        for (const each of order.before ?? []) expect((await give(each, story)).statusCode).toBe(200)
        line.arm(plan)
        const answer = await give(order, story)
        if (!plan) {
          expect(answer.statusCode).toBe(200)
          expected = await endOf(story)
          return
        }
        expect([200, 409, 500]).toContain(answer.statusCode)
        expect(answer.body).not.toContain('planted')
        line.arm()
        expect([200, 409]).toContain((await give(order, story)).statusCode)
        await line.settle()
        expect(await endOf(story)).toEqual(expected)
      })
      expect(calls).toBeGreaterThan(2)
      expect(granted.DeskFunctionRole).toEqual(expect.arrayContaining(grants))
    },
  )
})
