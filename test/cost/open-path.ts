import { mock } from 'node:test'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { hashAccessKey } from '#domain/rights/keys/hash-access-key.ts'
import { sdkSettings } from '#infra/local/engines/sdk-settings.ts'
import { openLambdas } from '#test/faults/open-lambdas.ts'
import { licenseeOf } from '#test/functions/api/licensee-of.ts'
import { openEndpoint } from './open-endpoint.ts'
import { openRecorder } from './open-recorder.ts'

export const LICENSEE = 'gazette'
export const KEY = 'wd_licensee_costed'

/** A setting the Lambdas take from the environment. */
const setting = (name: string): string => {
  const value = process.env[name]
  if (value === undefined) throw new Error(`${name} is not set`)
  return value
}

/** The middle of a minute, and of every caching period. */
const NOON = Date.parse('2026-03-01T12:00:30Z')

/**
 * The real handlers on the embedded engines, with a recorder in between, one licensee with all rights, and
 * its endpoint. The clock stands still: on a busy machine a minute might otherwise end midway, and what is
 * cached for a minute be read again.
 */
export const openPath = async () => {
  await using ending = new AsyncDisposableStack()
  mock.timers.enable({ apis: ['Date'], now: NOON })
  ending.defer(() => mock.timers.reset())
  const lambdas = await openLambdas()
  ending.defer(lambdas.close)
  const engines = {
    dynamodb: setting('AWS_ENDPOINT_URL_DYNAMODB'),
    s3: setting('AWS_ENDPOINT_URL_S3'),
    sqs: setting('AWS_ENDPOINT_URL_SQS'),
  }
  const client = new DynamoDBClient({ ...sdkSettings, endpoint: engines.dynamodb })
  ending.defer(() => client.destroy())
  const recorder = await openRecorder({ client, name: setting('TABLE') }, engines)
  ending.defer(recorder.close)
  const endpoint = await openEndpoint()
  ending.defer(endpoint.close)
  Object.assign(process.env, { AWS_LAMBDA_LOG_LEVEL: 'INFO', POWERTOOLS_LOG_LEVEL: 'INFO' })

  const { store, drop } = lambdas
  await store.products.put({ id: 'all', name: 'All copy' })
  await store.licensees.put(licenseeOf(LICENSEE, 'all'))
  await store.accessKeys.put({
    sha256: hashAccessKey(KEY),
    scope: 'licensee',
    licenseeId: LICENSEE,
    createdAt: '2026-03-01T10:00:00.000Z',
  })
  const handlers = {
    ingest: (await import('#functions/ingest/handler.ts')).handler,
    release: (await import('#functions/release/handler.ts')).handler,
    authorize: (await import('#functions/authorize/handler.ts')).handler,
    api: (await import('#functions/api/handler.ts')).handler,
    wake: (await import('#functions/wake/handler.ts')).handler,
    push: (await import('#functions/push/handler.ts')).handler,
  }
  const owned = ending.move()
  return { store, drop, record: recorder.record, endpoint, handlers, close: () => owned.disposeAsync() }
}
