import type { SQSEvent } from 'aws-lambda'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { writeDropMetadata } from '#adapters/s3/write-drop-metadata.ts'
import { identify } from '#domain/revisions/naming/identify.ts'
import { hashAccessKey } from '#domain/rights/keys/hash-access-key.ts'
import type { Change } from '#schemas/change.ts'
import type { Drop } from '#schemas/drop.ts'
import { createReadArticle } from '#test/commit/read-article.ts'
import { articleEvent, feedEvent } from '#test/functions/api/gateway-event.ts'
import { licenseeOf } from '#test/functions/api/licensee-of.ts'
import { granted } from '#test/infra/granted.ts'
import { aLargeText } from './a-large-text.ts'
import { aStory } from './a-story.ts'
import { dropCases } from './drop-cases.ts'
import { createFailEveryWay } from './fail-every-way.ts'
import { mostOf } from './most-of.ts'
import { context, openLambdas } from './open-lambdas.ts'

const { line, faulty, time } = await vi.hoisted(async () => (await import('./open-faults.ts')).openFaults())
vi.mock('#adapters/dynamodb/dynamo-table.ts', faulty.tables)
vi.mock('#adapters/s3/s3-client.ts', faulty.objects)
vi.mock('#adapters/s3/signed-objects.ts', faulty.signedObjects)
vi.mock('#adapters/sqs/sqs-client.ts', faulty.queues)
vi.mock('#adapters/dynamodb/dynamo-clock.ts', faulty.clocks)

const MINUTE = 60_000
const iso = (instant: number) => new Date(instant).toISOString()

describe('ingest, release, API and authorizer, when any one of their calls to AWS fails in any way', {
  timeout: 120_000,
}, () => {
  let lambdas: Awaited<ReturnType<typeof openLambdas>>
  let ingest: typeof import('#functions/ingest/handler.ts').handler
  let release: typeof import('#functions/release/handler.ts').handler
  let api: typeof import('#functions/api/handler.ts').handler
  let authorize: typeof import('#functions/authorize/handler.ts').handler
  let count = 0
  beforeAll(async () => {
    lambdas = await openLambdas()
    ingest = (await import('#functions/ingest/handler.ts')).handler
    release = (await import('#functions/release/handler.ts')).handler
    api = (await import('#functions/api/handler.ts')).handler
    authorize = (await import('#functions/authorize/handler.ts')).handler
    await lambdas.store.products.put({ id: 'all', name: 'All' })
    await lambdas.store.licensees.put(licenseeOf('gazette', 'all'))
  })
  afterAll(() => lambdas.close())

  /** A separate story for each case, with its own clock. */
  const next = () => {
    count += 1
    time.now += 10 * MINUTE
    const uri = `tag:coast,2026:ferry-${count}`
    return { uri, id: identify({ storyId: uri, path: '' }), until: iso(time.now + 5 * MINUTE) }
  }
  /** Whether a message was acknowledged. */
  const deliver = async (event: SQSEvent): Promise<boolean> =>
    (await ingest(event, context)).batchItemFailures.length === 0
  /** The log so far. What is in it stays as it is, so only its end is read. */
  const log: Change[] = []
  const logOf = async (id: string) => {
    const fresh = await lambdas.store.changes.after(log.length, 1_000_000)
    expect(fresh.map(({ seq }) => seq)).toEqual(fresh.map((_, index) => log.length + index + 1))
    log.push(...fresh)
    return log.filter(({ articleId }) => articleId === id).map(({ kind }) => kind)
  }
  const receiptOf = async (drop: Drop) => (await lambdas.store.receipts.find(drop))?.outcome
  /** Under a headline of its own: what is held asks for others under the same. */
  const drop = (
    uri: string,
    name: string,
    fields: Record<string, string>,
    options?: Parameters<typeof lambdas.drop>[2],
  ) => lambdas.drop(`${uri}/${name}.json`, aStory(uri, { headline: `The ferry ${uri}`, ...fields }), options)
  const word = () => {
    const at = iso(time.now)
    return {
      metadata: writeDropMetadata({ reinstatement: { by: 'ida', at, reason: 'It was another ferry' } }),
      droppedAt: at,
    }
  }
  const failEveryWay = createFailEveryWay(line)
  /** For work of many calls, every fourth way: the others with another seed, `FC_SEED=1 npm test`. */
  const failEveryFourthWay = (role: readonly string[]) => createFailEveryWay(line, 4, role)

  test.each(Object.entries(dropCases))('a drop that is %s takes effect exactly once', async (_, given) => {
    const { calls, ways, grants } = await failEveryFourthWay(granted.IngestFunctionRole)(async plan => {
      const { uri, id, until } = next()
      line.arm()
      if (given.before) await deliver((await drop(uri, 'first', given.before)).event)
      if (given.isReinstated)
        await deliver((await drop(uri, 'kill', { version: '3', pubstatus: 'canceled' })).event)
      const fresh = given.isFresh ? { droppedAt: iso(time.now) } : {}
      const sent = await drop(uri, 'second', given.drop(until), given.isReinstated ? word() : fresh)
      line.arm(plan)
      const isAcknowledged = await deliver(sent.event)
      if (plan) line.arm()
      if (isAcknowledged) expect(await receiptOf(sent.drop)).toBe(given.outcome)
      expect(given.log.join()).toMatch(new RegExp(`^${(await logOf(id)).join()}`))
      if (!plan) return
      expect(await deliver(sent.event)).toBe(true)
      await line.settle()
      expect(await deliver(sent.event)).toBe(true)
      expect(await receiptOf(sent.drop)).toBe(given.outcome)
      expect(await logOf(id)).toEqual(given.log)
      if (given.status) expect(await readStatus(id)).toBe(given.status)
    })
    expect(ways).toBeGreaterThanOrEqual(calls)
    expect(calls).toBeLessThanOrEqual(mostOf('ingest'))
    expect(granted.IngestFunctionRole).toEqual(expect.arrayContaining(grants))
  })

  const readStatus = async (id: string) => (await createReadArticle(lambdas.store)(id))?.status

  test.each([
    ['released', 'embargoed'],
    ['expired', 'expires'],
  ])('a story is %s exactly once', async (_, field) => {
    line.arm()
    time.now += 120 * MINUTE
    // What other cases killed is due by now: work it off, 25 per run, so that each run here has only its own.
    const open = async () => (await lambdas.store.takedowns.openBefore(new Date(time.now), 1)).readable
    do await release({}, context)
    while ((await open()).length > 0)
    const end = field === 'embargoed' ? 'release' : 'expiry'
    const { calls, grants } = await failEveryFourthWay(granted.ReleaseFunctionRole)(async plan => {
      const { uri, id, until } = next()
      line.arm()
      await deliver((await drop(uri, 'only', { [field]: until })).event)
      time.now = Date.parse(until)
      line.arm(plan)
      const run = release({}, context)
      await (plan ? run.catch(() => {}) : run)
      expect(['revision', `revision,${end}`]).toContain((await logOf(id)).join())
      if (!plan) return
      line.arm()
      await release({}, context)
      await line.settle()
      await release({}, context)
      expect(await logOf(id)).toEqual(['revision', end])
      expect((await lambdas.store.embargoes.dueBy(new Date(time.now), 10)).readable).toEqual([])
    })
    expect(calls).toBeLessThanOrEqual(mostOf('release'))
    expect(granted.ReleaseFunctionRole).toEqual(expect.arrayContaining(grants))
  })

  test.each(['usable', 'large', 'withheld', 'canceled'])(
    'a licensee asking for a story that is %s gets the right answer or a 500',
    async kind => {
      const caller = { scope: 'licensee', licenseeId: 'gazette' }
      const { uri, id } = next()
      const far = iso(time.now + 1e9)
      line.arm()
      await deliver(
        (
          await drop(
            uri,
            'one',
            kind === 'withheld' ? { embargoed: far } : kind === 'large' ? { body_text: aLargeText() } : {},
          )
        ).event,
      )
      if (kind === 'canceled')
        await deliver((await drop(uri, 'two', { version: '2', pubstatus: 'canceled' })).event)
      const status = { usable: 200, large: 200, withheld: 404, canceled: 410 }[kind]
      let page: unknown
      await failEveryWay(async plan => {
        time.now += 2 * MINUTE
        line.arm(plan)
        const article = await api(articleEvent(id, { caller }), context)
        expect(plan ? [status, 500] : [status]).toContain(article.statusCode)
        if (article.statusCode === 500) expect(article.body).not.toContain('planted')
      })
      await failEveryWay(async plan => {
        time.now += 2 * MINUTE
        line.arm(plan)
        const feed = await api(feedEvent({ caller, query: 'limit=200' }), context)
        page ??= feed.body
        if (feed.statusCode === 200) expect(feed.body).toBe(page)
        else expect([feed.statusCode, plan !== undefined]).toEqual([500, true])
      })
    },
  )

  test('the authorizer accepts a valid key or throws, but never calls it unauthorized', async () => {
    const key = 'wd_licensee_faulty'
    await lambdas.store.accessKeys.put({
      sha256: hashAccessKey(key),
      scope: 'licensee',
      licenseeId: 'gazette',
      createdAt: iso(time.now),
    })
    const event = {
      type: 'REQUEST',
      methodArn: 'arn:aws:execute-api:eu-west-1:000000000000:api/prod/GET/v1/feed',
      headers: { 'x-api-key': key },
    }
    await failEveryWay(async plan => {
      line.arm(plan)
      const told = await authorize(event as never, context).catch((error: unknown) => error)
      if (told instanceof Error) expect([told.message, plan !== undefined]).not.toContain('Unauthorized')
      else expect(told).toMatchObject({ context: { licenseeId: 'gazette' } })
    })
  })
})
