import { CloudWatchClient, PutMetricDataCommand } from '@aws-sdk/client-cloudwatch'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cloudWatchMeters } from '#adapters/cloudwatch/cloud-watch-meters.ts'
import { sdkSettings } from '#infra/local/engines/sdk-settings.ts'
import { awsMetrics } from '#schemas/metrics/aws-metrics.ts'
import { hasMoto } from './has-moto.ts'
import { type Moto, openMoto } from './open-moto.ts'

const MINUTE_MS = 60_000
const DAY_MS = 1_440 * MINUTE_MS

describe.skipIf(!hasMoto)('CloudWatch figures read from moto (skipped where it is not installed)', () => {
  const now = new Date(Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS)
  const before = (milliseconds: number): Date => new Date(now.getTime() - milliseconds)
  const since = before(3 * DAY_MS)
  const warnings: string[] = []
  let moto: Moto
  let client: CloudWatchClient
  /** Older ones (Debian's 5.1.1) answer in XML alone, which the SDK no longer asks for. */
  let speaksJson: boolean
  beforeAll(async () => {
    moto = await openMoto()
    const headers = {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': 'GraniteServiceVersion20100801.ListMetrics',
      authorization: 'AWS4-HMAC-SHA256 Credential=any/20260101/us-east-1/monitoring/aws4_request',
    }
    const answer = await fetch(moto.url, { method: 'POST', headers, body: '{}' })
    speaksJson = (await answer.text()).startsWith('{')
    client = new CloudWatchClient({ ...sdkSettings, endpoint: moto.url })
  })
  afterAll(async () => {
    client.destroy()
    await moto.close()
  })
  const put = async (id: keyof typeof awsMetrics, named: string, Value: number, Timestamp: Date) => {
    const { namespace, name, dimension } = awsMetrics[id]
    const Dimensions = [{ Name: dimension, Value: named }]
    const MetricData = [{ MetricName: name, Dimensions, Value, Timestamp }]
    await client.send(new PutMetricDataCommand({ Namespace: namespace, MetricData }))
  }
  const read = () => {
    const log = { warn: (message: string, error: Error) => void warnings.push(`${message}: ${error}`) }
    const names = { dropQueues: ['drops'], api: 'wiredesk-dev', push: 'push' }
    return cloudWatchMeters(names, log, async () => client).read(since, now)
  }

  test('ignore an age of the oldest drop measured 20 minutes ago', async ({ skip }) => {
    skip(!speaksJson, 'this moto has no CloudWatch in JSON')
    await put('oldestDrop', 'drops', 700, before(20 * MINUTE_MS))
    expect(await read()).toEqual({ oldestDropSeconds: undefined, calls: 0, pushes: 0 })
  })

  test('give the latest age, and the sum of the counts over the whole time', async ({ skip }) => {
    skip(!speaksJson, 'this moto has no CloudWatch in JSON')
    await put('oldestDrop', 'drops', 90, before(5 * MINUTE_MS))
    await put('oldestDrop', 'drops', 42, before(2 * MINUTE_MS))
    await put('oldestDrop', 'other', 999, before(1 * MINUTE_MS))
    for (const days of [1, 2, 2, 4]) await put('calls', 'wiredesk-dev', 1, before(days * DAY_MS))
    for (const days of [1, 2]) await put('runs', 'push', 5, before(days * DAY_MS))
    expect(await read()).toEqual({ oldestDropSeconds: 42, calls: 3, pushes: 10 })
    expect(warnings).toEqual([])
  })
})
