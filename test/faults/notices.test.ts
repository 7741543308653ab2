import type { SQSEvent } from 'aws-lambda'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { identify } from '#domain/revisions/naming/identify.ts'
import { createReadArticle } from '#test/commit/read-article.ts'
import { granted } from '#test/infra/granted.ts'
import { aStory } from './a-story.ts'
import { createFailEveryWay } from './fail-every-way.ts'
import { context, openLambdas } from './open-lambdas.ts'

const { line, faulty, time } = await vi.hoisted(async () => (await import('./open-faults.ts')).openFaults())
vi.mock('#adapters/dynamodb/dynamo-table.ts', faulty.tables)
vi.mock('#adapters/s3/signed-objects.ts', faulty.signedObjects)
vi.mock('#adapters/sqs/sqs-client.ts', faulty.queues)
vi.mock('#adapters/dynamodb/dynamo-clock.ts', faulty.clocks)

const MINUTE = 60_000

describe('a notice, when any one of the calls about it fails in any way', { timeout: 120_000 }, () => {
  let lambdas: Awaited<ReturnType<typeof openLambdas>>
  let ingest: typeof import('#functions/ingest/handler.ts').handler
  let count = 0
  beforeAll(async () => {
    lambdas = await openLambdas()
    ingest = (await import('#functions/ingest/handler.ts')).handler
  })
  afterAll(() => lambdas.close())

  /** Separate names for each way, so that no notice means another's story. */
  const next = async () => {
    line.arm()
    count += 1
    time.now += 10 * MINUTE
    const uri = `tag:coast,2026:ferry-${count}`
    return {
      name: `BC-FERRY-${count}`,
      uri,
      id: identify({ storyId: uri, path: '' }),
      from: await lambdas.store.changes.head(),
      droppedAt: new Date(time.now).toISOString(),
    }
  }
  type Story = Awaited<ReturnType<typeof next>>

  const dropStory = async ({ uri, name, droppedAt }: Story, place = '') => {
    const fields = { slugline: name, headline: `Night ferry ${name} stays`, source: 'Coastal Wire' }
    return (await lambdas.drop(`${uri}${place}.json`, aStory(`${uri}${place}`, fields), { droppedAt })).event
  }
  const dropNotice = async ({ uri, name, droppedAt }: Story) => {
    const notice = `Kill: ${name}\n\nEDITORS: Please kill the story slugged ${name}. A kill is mandatory.\n`
    return (await lambdas.drop(`${uri}-notice.txt`, notice, { droppedAt })).event
  }
  const deliver = async (event: SQSEvent) => (await ingest(event, context)).batchItemFailures.length === 0
  const endOf = async ({ id, from, name }: Story) => {
    const log = await lambdas.store.changes.after(from, 20)
    const open = (await lambdas.store.cases.listOpen()).filter(({ target }) => target.slug === name)
    return {
      status: (await createReadArticle(lambdas.store)(id))?.status,
      log: log.map(({ kind, articleId }) => [kind, articleId === id]),
      open: open.map(({ kind, candidates }) => [kind, candidates.length]),
    }
  }

  const events: Record<
    string,
    { given: (story: Story) => Promise<SQSEvent[]>; last: (story: Story) => Promise<SQSEvent>; ends: object }
  > = {
    'a notice that means one story': {
      given: async story => [await dropStory(story)],
      last: dropNotice,
      ends: {
        status: 'canceled',
        log: [
          ['revision', true],
          ['kill', true],
        ],
        open: [],
      },
    },
    'a notice that may mean two': {
      given: async story => [await dropStory(story), await dropStory(story, '-b')],
      last: dropNotice,
      ends: {
        status: 'usable',
        log: [
          ['revision', true],
          ['revision', false],
        ],
        open: [['kill', 2]],
      },
    },
    'a notice whose story is still to come': {
      given: async () => [],
      last: dropNotice,
      ends: { status: undefined, log: [], open: [['kill', 0]] },
    },
    'a story whose kill came before it': {
      given: async story => [await dropNotice(story)],
      last: story => dropStory(story),
      ends: { status: 'canceled', log: [['kill', true]], open: [] },
    },
  }

  const failEveryWay = createFailEveryWay(line, 4, granted.IngestFunctionRole)

  test.each(Object.entries(events))('%s takes effect exactly once', async (_, { given, last, ends }) => {
    const { calls, grants } = await failEveryWay(async plan => {
      const story = await next()
      for (const event of await given(story)) expect(await deliver(event)).toBe(true)
      const event = await last(story)
      line.arm(plan)
      const isAcknowledged = await deliver(event)
      if (plan) {
        line.arm()
        // What was acknowledged is never delivered again.
        if (isAcknowledged) expect(await endOf(story)).toEqual(ends)
        expect(await deliver(event)).toBe(true)
        await line.settle()
        expect(await deliver(event)).toBe(true)
      }
      expect(await endOf(story)).toEqual(ends)
    })
    expect(calls).toBeGreaterThan(5)
    expect(granted.IngestFunctionRole).toEqual(expect.arrayContaining(grants))
  })
})
