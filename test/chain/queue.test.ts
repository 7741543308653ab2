import type { Context, SQSEvent } from 'aws-lambda'
import { expect, test } from 'vitest'
import { queue } from '#chain/queue.ts'
import type { Turn } from '#ports'
import { metricLines } from '#schemas/metrics/metric-lines.ts'

const eventOf = (...bodies: string[]): SQSEvent => deliver(1, bodies)

/** A batch of messages that are delivered for the n-th time. */
const deliver = (attempt: number, bodies: readonly string[]): SQSEvent => ({
  Records: bodies.map(body => ({
    messageId: `message-${body}`,
    receiptHandle: body,
    body,
    attributes: {
      ApproximateReceiveCount: String(attempt),
      SentTimestamp: '0',
      SenderId: 'S3',
      ApproximateFirstReceiveTimestamp: '0',
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:eu-west-1:000000000000:drops',
    awsRegion: 'eu-west-1',
  })),
})

const handle = async (event: SQSEvent, failing: string[]) => {
  const taken: string[] = []
  const errors: string[] = []
  const take = async (body: string): Promise<void> => {
    taken.push(body)
    if (failing.includes(body)) throw new Error(`no ${body}`)
  }
  const handler = queue(take, { error: message => errors.push(message) })
  const context: Pick<Context, 'awsRequestId'> = { awsRequestId: 'request' }
  const response = await handler(event, context as Context)
  return { taken, errors, failures: response.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier) }
}

test('a batch is handled message by message', async () => {
  expect(await handle(eventOf('a', 'b'), [])).toEqual({ taken: ['a', 'b'], errors: [], failures: [] })
})

test('only the failed message of a batch is delivered again', async () => {
  expect(await handle(eventOf('a', 'b', 'c'), ['b'])).toEqual({
    taken: ['a', 'b', 'c'],
    errors: ['Message message-b failed'],
    failures: ['message-b'],
  })
})

test('the line of a failed message is one that its metric counts', async () => {
  const { errors } = await handle(eventOf('a'), ['a'])
  const counted = metricLines.messageFailed.replace('*', '')
  expect(errors.filter(line => line.startsWith(counted))).toHaveLength(1)
  expect('Messages deferred'.startsWith(counted)).toBe(false)
})

test('a batch in which every message failed is delivered again, without failing the run', async () => {
  expect((await handle(eventOf('a', 'b'), ['a', 'b'])).failures).toEqual(['message-a', 'message-b'])
})

test('a batch short of time returns the messages not yet begun, and handles at least one', async () => {
  const taken: string[] = []
  const errors: string[] = []
  let left = 90_000
  const take = async (body: string): Promise<void> => {
    taken.push(body)
    left -= 30_000
  }
  const handler = queue(take, { error: message => errors.push(message) }, { leastMs: 45_000 })
  const context = { awsRequestId: 'request', getRemainingTimeInMillis: () => left } as Context
  const { batchItemFailures } = await handler(eventOf('a', 'b', 'c', 'd'), context)
  expect(taken).toEqual(['a', 'b'])
  expect(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual(['message-c', 'message-d'])
  expect(errors).toEqual(['Messages deferred'])
  left = 1_000
  expect(await handler(eventOf('e'), context)).toEqual({ batchItemFailures: [] })
})

test('a message that failed comes again within seconds at first, and at last when its queue gives it again', async () => {
  const asked: [string, number][] = []
  const errors: string[] = []
  const take = async (body: string): Promise<void> => {
    if (body !== 'good') throw new Error('The table is throttled')
  }
  const handler = queue(
    take,
    { error: message => errors.push(message) },
    {
      async sooner(again) {
        asked.push(...again.map(({ record, seconds }): [string, number] => [record.receiptHandle, seconds]))
        if (asked.length > 3) throw new Error('SQS is throttled')
      },
    },
  )
  const context = { awsRequestId: 'request', getRemainingTimeInMillis: () => 60_000 } as Context
  const fail = async (attempt: number) =>
    (await handler(deliver(attempt, [`bad-${attempt}`, 'good']), context)).batchItemFailures
  for (const attempt of [1, 2, 3, 4, 7])
    expect(await fail(attempt)).toEqual([{ itemIdentifier: `message-bad-${attempt}` }])
  expect(asked).toEqual([
    ['bad-1', 15],
    ['bad-2', 60],
    ['bad-3', 240],
  ])
  expect(await fail(1)).toEqual([{ itemIdentifier: 'message-bad-1' }])
  expect(errors.slice(-2)).toEqual(['Message message-bad-1 failed', 'Failed messages come again late'])
})

test('a message that was only deferred does not come again sooner', async () => {
  const asked: string[] = []
  let left = 90_000
  const take = async (): Promise<void> => {
    left = 20_000
  }
  const handler = queue(
    take,
    { error: () => {} },
    {
      leastMs: 45_000,
      sooner: async again => void asked.push(...again.map(({ record }) => record.body)),
    },
  )
  const context = { awsRequestId: 'request', getRemainingTimeInMillis: () => left } as Context
  expect((await handler(eventOf('a', 'b'), context)).batchItemFailures).toEqual([
    { itemIdentifier: 'message-b' },
  ])
  expect(asked).toEqual([])
})

/** Three messages, of which the first takes so long that the two behind it are deferred, with a second left or a minute. */
const deferTwo = async (leftMs: number, sendAgain: (ids: string[]) => Promise<string[]>) => {
  const asked: string[] = []
  const errors: string[] = []
  let left = 90_000
  const handler = queue(
    async () => {
      left = leftMs
    },
    { error: message => errors.push(message) },
    {
      leastMs: 45_000,
      sendAgain: async messages => {
        const ids = messages.map(({ messageId }) => messageId)
        asked.push(...ids)
        return new Set(await sendAgain(ids))
      },
    },
  )
  const context = { awsRequestId: 'request', getRemainingTimeInMillis: () => left } as Context
  const { batchItemFailures } = await handler(eventOf('a', 'b', 'c'), context)
  return { asked, errors, failures: batchItemFailures.map(({ itemIdentifier }) => itemIdentifier) }
}

test('deferred messages are sent again, so that no attempt at them is counted for another’s slowness', async () => {
  const all = await deferTwo(30_000, async ids => ids)
  expect(all).toMatchObject({ asked: ['message-b', 'message-c'], failures: [] })
})

test('a deferred message that could not be sent again is delivered again', async () => {
  expect((await deferTwo(30_000, async () => ['message-b'])).failures).toEqual(['message-c'])
  const { failures, errors } = await deferTwo(30_000, () => Promise.reject(new Error('SQS is down')))
  expect(failures).toEqual(['message-b', 'message-c'])
  expect(errors).toEqual(['Messages deferred', 'Deferred messages not sent again'])
})

test('a run that is about to be cut off sends nothing again, since it would be returned as well', async () => {
  const { asked, failures } = await deferTwo(1_000, async ids => ids)
  expect(asked).toEqual([])
  expect(failures).toEqual(['message-b', 'message-c'])
})

/** A batch of three, of which what `setAside` sends elsewhere is not taken. */
const takeBeside = async (setAside: () => Promise<ReadonlySet<string>>) => {
  const taken: string[] = []
  const errors: string[] = []
  let batches = 0
  const handler = queue(
    async body => void taken.push(body),
    { error: message => errors.push(message) },
    {
      setAside,
      async afterBatch() {
        batches += 1
      },
    },
  )
  const answer = await handler(eventOf('a', 'b', 'c'), {} as Context)
  expect(answer).toEqual({ batchItemFailures: [] })
  return { taken, errors, batches }
}

test('a message that was set aside is done here, and the others are taken', async () => {
  const some = await takeBeside(async () => new Set(['message-b']))
  expect(some).toEqual({ taken: ['a', 'c'], errors: [], batches: 1 })
  const all = await takeBeside(async () => new Set(['message-a', 'message-b', 'message-c']))
  expect(all).toEqual({ taken: [], errors: [], batches: 0 })
})

test('what cannot be set aside is taken in its place', async () => {
  const { taken, errors } = await takeBeside(() => Promise.reject(new Error('SQS is down')))
  expect(taken).toEqual(['a', 'b', 'c'])
  expect(errors).toEqual(['Late messages not set aside'])
})

interface Told {
  atOnce: number
  leastMs?: number
  /** Milliseconds that a message takes in its turn. */
  timeOf?: Record<string, number>
}

/**
 * Takes a batch, and tells what happens. Each message does something before its turn, something in it, and,
 * if its name begins with "p", something after it has passed it on; "k" waits until it is alone, and "r" ends
 * without its turn.
 */
const tell = async (bodies: string[], { atOnce, leastMs = 0, timeOf = {} }: Told) => {
  const told: string[] = []
  let left = 90_000
  const take = async (body: string, turn: Turn): Promise<void> => {
    told.push(`${body} begins`)
    await new Promise(setImmediate)
    if (body.startsWith('r')) return
    await (body.startsWith('k') ? turn.comeAlone() : turn.come())
    told.push(`${body} comes`)
    await new Promise(setImmediate)
    left -= timeOf[body] ?? 0
    await turn.come()
    if (body.startsWith('bad')) throw new Error('bad')
    if (body.startsWith('p')) turn.pass()
    for (let step = 0; step < 3; step += 1) await new Promise(setImmediate)
    told.push(`${body} ends`)
  }
  const context = { awsRequestId: 'request', getRemainingTimeInMillis: () => left } as Context
  const handler = queue(take, { error: message => told.push(message) }, { atOnce, leastMs })
  const { batchItemFailures } = await handler(eventOf(...bodies), context)
  return {
    told,
    ended: told.filter(line => !line.endsWith('begins')),
    failures: batchItemFailures.map(({ itemIdentifier }) => itemIdentifier).toSorted(),
  }
}

test('a message begins while the one before it is in its turn, and the third once the first is done', async () => {
  const { told, ended } = await tell(['a', 'b', 'c'], { atOnce: 2 })
  expect(ended).toEqual(['a comes', 'a ends', 'b comes', 'b ends', 'c comes', 'c ends'])
  expect(told.indexOf('b begins')).toBeLessThan(told.indexOf('a comes'))
  expect(told.indexOf('c begins')).toBeGreaterThan(told.indexOf('a ends'))
  expect(told.indexOf('c begins')).toBeLessThan(told.indexOf('b ends'))
})

test('a message that passes its turn on is ended beside the next one', async () => {
  const { ended } = await tell(['pa', 'pb', 'c'], { atOnce: 3 })
  expect(ended).toEqual([...['pa comes', 'pb comes', 'c comes', 'pa ends', 'pb ends', 'c ends']])
})

test('a message that must be alone waits for those that have passed their turn on', async () => {
  const { ended } = await tell(['pa', 'k', 'c'], { atOnce: 3 })
  expect(ended).toEqual([...['pa comes', 'pa ends', 'k comes', 'k ends', 'c comes', 'c ends']])
})

test('a message that ends without its turn lets nobody come before those in front of it', async () => {
  const { ended } = await tell(['a', 'r', 'c'], { atOnce: 3 })
  expect(ended).toEqual(['a comes', 'a ends', 'c comes', 'c ends'])
})

test('a failed message gives the turn to the next one', async () => {
  const { ended, failures } = await tell(['a', 'bad', 'c'], { atOnce: 2 })
  expect(ended.slice(-4)).toEqual(['bad comes', 'Message message-bad failed', 'c comes', 'c ends'])
  expect(failures).toEqual(['message-bad'])
})

test('a message whose turn comes too late is deferred, and so are those behind it', async () => {
  const { told, failures } = await tell(['a', 'b', 'c'], {
    atOnce: 2,
    leastMs: 45_000,
    timeOf: { a: 60_000 },
  })
  expect(told).toEqual(['a begins', 'b begins', 'a comes', 'a ends', 'Messages deferred'])
  expect(failures).toEqual(['message-b', 'message-c'])
})

test('a message that has begun its turn is not deferred in the middle of it', async () => {
  const { failures } = await tell(['a', 'b'], { atOnce: 2, leastMs: 45_000, timeOf: { b: 60_000 } })
  expect(failures).toEqual([])
})

test('all messages of a batch may be taken at once', async () => {
  const begun: string[] = []
  const together = Promise.withResolvers<void>()
  const take = async (body: string): Promise<void> => {
    begun.push(body)
    if (begun.length === 3) together.resolve()
    await together.promise
  }
  const handler = queue(take, { error: () => {} }, { atOnce: Number.POSITIVE_INFINITY })
  expect(await handler(eventOf('a', 'b', 'c'), {} as Context)).toEqual({ batchItemFailures: [] })
})

/** Runs of one process each: the message "poison" ends each of them that begins it, with all that is in work. */
const startRuns = () => {
  const done = new Set<string>()
  const never = new Promise<never>(() => {})
  const run = async (event: SQSEvent): Promise<void> => {
    const death = Promise.withResolvers<void>()
    let isDead = false
    const take = async (body: string): Promise<void> => {
      if (body === 'poison') {
        isDead = true
        death.resolve()
      }
      // A drop is fetched before it is read.
      await Promise.resolve()
      if (isDead) await never
      done.add(body)
    }
    const handler = queue(take, { error: () => {} }, { atOnce: 4 })
    await Promise.race([handler(event, { awsRequestId: 'request' } as Context), death.promise])
  }
  return { done, run }
}

test.each([0, 1, 4, 8])(
  'a message that ends each run, in place %i of its batch, keeps none of the others undone',
  async place => {
    const { done, run } = startRuns()
    const others = ['a', 'b', 'o', 'p', 'q', 'r', 'y', 'z']
    const batch = others.toSpliced(place, 0, 'poison')
    for (const attempt of [1, 2, 3]) await run(deliver(attempt, batch))
    expect([...done].toSorted()).toEqual(others)
  },
)

test('what comes for the first time is done before a message that ended the run before', async () => {
  const { done, run } = startRuns()
  const [again, fresh] = [deliver(2, ['poison']), eventOf('a', 'b')]
  await run({ Records: [...again.Records, ...fresh.Records] })
  expect([...done]).toEqual(['a', 'b'])
})
