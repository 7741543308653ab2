import type { Context, SQSEvent } from 'aws-lambda'
import { expect, test } from 'vitest'
import { queue } from '#chain/queue.ts'

const eventOf = (...bodies: string[]): SQSEvent => ({
  Records: bodies.map(body => ({
    messageId: `message-${body}`,
    receiptHandle: body,
    body,
    attributes: {
      ApproximateReceiveCount: '1',
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
