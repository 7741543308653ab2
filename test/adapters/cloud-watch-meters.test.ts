import { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cloudWatchMeters } from '#adapters/cloudwatch/cloud-watch-meters.ts'
import { type MeterEngine, openMeterEngine } from '#infra/local/engines/open-meter-engine.ts'
import { sdkSettings } from '#infra/local/engines/sdk-settings.ts'

const since = new Date('2026-03-01T00:00:00Z')
const now = new Date('2026-03-09T12:00:00Z')
const names = { dropQueues: ['drops', 'backlog'], api: 'wiredesk-dev', push: 'push' }

let engine: MeterEngine
const warnings: string[] = []
const log = { warn: (message: string) => void warnings.push(message) }
beforeAll(async () => {
  engine = await openMeterEngine(0)
})
afterAll(() => engine.close())

const metersAt = (endpoint: string) =>
  cloudWatchMeters(names, log, async () => new CloudWatchClient({ ...sdkSettings, endpoint, maxAttempts: 1 }))

test('cloudWatchMeters reads each figure of the queue, the API and the Lambda it is asked about', async () => {
  engine.measure('AWS/SQS ApproximateAgeOfOldestMessage', name =>
    name === 'drops' ? 7 : name === 'backlog' ? 42 : undefined,
  )
  engine.measure('AWS/ApiGateway Count', name => (name === 'wiredesk-dev' ? 7 : undefined))
  expect(await metersAt(engine.url).read(since, now)).toEqual({
    oldestDropSeconds: 42,
    calls: 7,
    pushes: 0,
  })
  engine.measure('AWS/Lambda Invocations', name => (name === 'push' ? 3 : undefined))
  expect(await metersAt(engine.url).read(since, now)).toMatchObject({ pushes: 3 })
  expect(warnings).toEqual([])
})

test('cloudWatchMeters omits the figures when CloudWatch does not answer, and logs a warning', async () => {
  expect(await metersAt('http://127.0.0.1:1').read(since, now)).toEqual({})
  expect(warnings).toEqual(['CloudWatch did not answer'])
})

test('the embedded CloudWatch answers 400 to a call that it does not implement', async () => {
  const answer = await fetch(engine.url, {
    method: 'POST',
    headers: { 'x-amz-target': 'GraniteServiceVersion20100801.PutMetricData' },
    body: '{}',
  })
  expect(answer.status).toBe(400)
})
