import type { SQSEvent } from 'aws-lambda'
import { expect, test } from 'vitest'
import { queue } from '#chain/queue.ts'
import { prefetchDrops } from '#functions/ingest/drops/prefetch-drops.ts'
import { readS3Event } from '#functions/ingest/drops/read-s3-event.ts'
import type { Drop } from '#schemas/drop.ts'
import { lambdaContext } from '#test/functions/api/gateway-event.ts'
import { memoryDropStore } from '#test/memory/memory-drop-store.ts'

const now = new Date('2026-03-01T10:00:30Z')
const fresh = '2026-03-01T10:00:00.000Z'

interface Message {
  key: string
  eventTime?: string
  size?: number
}

const bodyOf = (...drops: Message[]): string =>
  JSON.stringify({
    Records: drops.map(({ key, eventTime = fresh, size = 4 }) => ({
      eventTime,
      eventName: 'ObjectCreated:Put',
      s3: { bucket: { name: 'drops' }, object: { key, size, sequencer: '0A' } },
    })),
  })

/** Takes a batch of messages, and reports in which order drops were opened and committed. */
const take = async (bodies: string[], missing: string[] = []) => {
  const told: string[] = []
  const store = memoryDropStore()
  const open = async (drop: Drop, maxBytes: number) => {
    told.push(`open ${drop.key}`)
    if (missing.includes(drop.key)) throw new Error(`no ${drop.key}`)
    store.add(drop, Buffer.from(drop.key))
    return store.open(drop, maxBytes)
  }
  const drops = prefetchDrops({ ...store, open }, { now: () => now })
  const handler = queue(
    async body => {
      for (const drop of readS3Event(body)) {
        const opened = await drops.open(drop, 100)
        told.push(`commit ${typeof opened === 'string' ? opened : Buffer.from(opened.bytes).toString()}`)
      }
    },
    { error: () => {} },
    { beginNext: drops.begin },
  )
  const Records = bodies.map((body, at) => ({ messageId: `m${at}`, body, eventSource: 'aws:sqs' }))
  const { batchItemFailures } = await handler({ Records } as SQSEvent, lambdaContext)
  return { told, failures: batchItemFailures.map(({ itemIdentifier }) => itemIdentifier) }
}

test('the next drop is read once, while the one before it is committed', async () => {
  const { told } = await take([bodyOf({ key: 'a' }), bodyOf({ key: 'b' }), bodyOf({ key: 'c' })])
  expect(told).toEqual(['open a', 'open b', 'commit a', 'open c', 'commit b', 'commit c'])
})

test.each([
  ['was dropped more than a minute ago', bodyOf({ key: 'b', eventTime: '2026-03-01T09:59:00.000Z' })],
  ['is too large', bodyOf({ key: 'b', size: 11_000_000 })],
])('a drop that %s is not read ahead', async (_, body) => {
  expect((await take([bodyOf({ key: 'a' }), body])).told).toEqual([
    'open a',
    'commit a',
    'open b',
    'commit b',
  ])
})

test('drops of a message with several are not read ahead', async () => {
  const { told } = await take([bodyOf({ key: 'a' }), bodyOf({ key: 'b' }, { key: 'c' })])
  expect(told).toEqual(['open a', 'commit a', 'open b', 'commit b', 'open c', 'commit c'])
})

test('a drop that cannot be read fails its own message only, as does a message that is not from S3', async () => {
  const bodies = [bodyOf({ key: 'a' }), bodyOf({ key: 'b' }), '{}', bodyOf({ key: 'c' })]
  const { told, failures } = await take(bodies, ['b'])
  expect(told.filter(line => line.startsWith('commit'))).toEqual(['commit a', 'commit c'])
  expect(failures).toEqual(['m1', 'm2'])
})
