import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dynamoArticleQuotas } from '#adapters/dynamodb/dynamo-article-quotas.ts'
import type { DynamoTable } from '#adapters/dynamodb/dynamo-table.ts'
import '#test/seed.ts'
import { runsOf } from '#test/share.ts'
import { openDynalite } from './open-dynalite.ts'

let dynalite: Awaited<ReturnType<typeof openDynalite>>
beforeAll(async () => {
  dynalite = await openDynalite()
})
afterAll(() => dynalite.close())

let periods = 0
const aPeriod = () => {
  periods += 1
  const endsAt = new Date('2026-04-01T00:00:00Z')
  return { licenseeId: `paper-${periods}`, productId: 'world', period: '2026-03', endsAt }
}

/** How a call to the table goes: done, not sent, or done with its answer lost. */
const way = fc.constantFrom('done', 'done', 'done', 'done', 'not sent', 'answer lost')

/** The table as one process reaches it: its calls come in the scheduler's order, and go the given ways. */
const reached = (scheduler: fc.Scheduler, ways: string[]): DynamoTable => {
  const { client, name } = dynalite.table
  const send = async (command: Parameters<typeof client.send>[0]) => {
    await scheduler.schedule(Promise.resolve())
    const goes = ways.shift()
    if (goes === 'not sent') throw new Error('The process died')
    const answer = await client.send(command)
    if (goes === 'answer lost') throw new Error('The process died')
    return answer
  }
  return { name, client: Object.assign(Object.create(client), { send }) }
}

/** What a process does: it asks for these articles, one after another, until it dies. */
const aProcess = fc.record({
  articles: fc.array(
    fc.nat(25).map(number => `story-${number}`),
    { minLength: 1, maxLength: 12 },
  ),
  ways: fc.array(way, { maxLength: 30 }),
})

test('an article is counted once, whichever processes ask for it at once and wherever they die', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(aProcess, { minLength: 2, maxLength: 4 }),
      fc.integer({ min: 1, max: 30 }),
      fc.scheduler(),
      async (processes, limit, scheduler) => {
        const place = aPeriod()
        const granted = new Set<string>()
        const running = processes.map(async ({ articles, ways }) => {
          const quotas = dynamoArticleQuotas(reached(scheduler, [...ways]))
          for (const id of articles) if ((await quotas.take(place, id, limit)) === 'counted') granted.add(id)
        })
        await scheduler.waitFor(Promise.allSettled(running))

        const quotas = dynamoArticleQuotas(dynalite.table)
        const used = await quotas.used(place)
        const asked = [...new Set(processes.flatMap(({ articles }) => articles))]
        const counted: string[] = []
        for (const id of used > 0 ? asked : [])
          if ((await quotas.take(place, id, used)) === 'counted') counted.push(id)
        // Each that was granted is counted, none beyond what the sum says, and the sum within the limit.
        expect(counted).toEqual(expect.arrayContaining([...granted]))
        expect(used).toBe(counted.length)
        expect(used).toBeLessThanOrEqual(limit)
      },
    ),
    { numRuns: runsOf(60) },
  )
})

test('an article stays counted, however many are counted after it', async () => {
  const place = aPeriod()
  const quotas = dynamoArticleQuotas(dynalite.table)
  const ids = Array.from({ length: 70 }, (_, index) => `story-${index}`)
  const taken = await Promise.all(ids.map(id => quotas.take(place, id, 65)))
  expect(taken.filter(each => each === 'counted')).toHaveLength(65)
  const again = await Promise.all(ids.map(id => quotas.take(place, id, 65)))
  expect(again).toEqual(taken)
  expect(await quotas.used(place)).toBe(65)
})
