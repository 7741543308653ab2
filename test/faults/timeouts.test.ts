import { createServer } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { getItem } from '#adapters/dynamodb/calls/get-item.ts'
import { tableTimeouts } from '#adapters/dynamodb/calls/table-timeouts.ts'
import { dynamoTable } from '#adapters/dynamodb/dynamo-table.ts'
import { endpointLimits } from '#adapters/http/endpoint-limits.ts'
import { objectTimeouts } from '#adapters/s3/object-timeouts.ts'
import { queueTimeouts } from '#adapters/sqs/queue-timeouts.ts'
import { listen } from '#infra/local/engines/listen.ts'
import { synthesizeTemplate } from '#infra/synthesize-template.ts'
import { longestPath } from './longest-path.ts'

/**
 * The longest wait between the first attempt and the second, in ms, if the first was throttled (the SDK's
 * standard retries).
 */
const BACKOFF = 500

type Timeouts = typeof tableTimeouts | typeof objectTimeouts | typeof queueTimeouts

/** The longest a call may take, in ms. */
const worst = ({ maxAttempts, requestHandler }: Timeouts): number =>
  maxAttempts * requestHandler.requestTimeout + (maxAttempts - 1) * BACKOFF

/** The Lambdas' timeouts in ms, from the template. */
const timeouts = new Map(
  Object.values(synthesizeTemplate('prod').Resources).flatMap(({ Metadata, Properties }) => {
    const lambda = /^functions\/(\w+)\/handler\.ts$/.exec(String(Metadata?.['wiredesk:entry']))?.[1]
    return lambda ? [[lambda, Number(Properties?.Timeout) * 1000] as const] : []
  }),
)

test.each(Object.entries(longestPath))(
  'the timeout of %s leaves time for its longest path of calls, each at its slowest',
  (lambda, { table, objects, queues }) => {
    const endpoint = lambda === 'push' ? endpointLimits.totalMs : 0
    const calls =
      table * worst(tableTimeouts) + objects * worst(objectTimeouts) + queues * worst(queueTimeouts)
    expect(calls + endpoint).toBeLessThan(timeouts.get(lambda) ?? 0)
  },
)

test('a call to a table that never answers times out', async () => {
  const server = createServer(() => {})
  const port = await listen(server, 0)
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
    delete process.env.AWS_ENDPOINT_URL_DYNAMODB
  })
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${port}`,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  })
  const table = dynamoTable('wiredesk')
  await expect(getItem(table, { pk: 'A', sk: 'B' }, { consistent: true })).rejects.toThrow(/time/i)
})
