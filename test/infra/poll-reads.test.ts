import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { measureBundle } from '#infra/bundling/measure-bundle.ts'
import { sdkSettings } from '#infra/local/engines/sdk-settings.ts'
import { fillNewsroom, LICENSEE } from '#test/bench/fill-newsroom.ts'
import { findBundles } from '#test/end-to-end/find-bundles.ts'
import { openLambdas } from '#test/faults/open-lambdas.ts'
import { feedEvent } from '#test/functions/api/gateway-event.ts'

let folder: string
let lambdas: Awaited<ReturnType<typeof openLambdas>>

beforeAll(async () => {
  folder = join(await findBundles(), 'api')
  lambdas = await openLambdas()
  const client = new DynamoDBClient({ ...sdkSettings, endpoint: process.env.AWS_ENDPOINT_URL_DYNAMODB ?? '' })
  await fillNewsroom({ client, name: process.env.TABLE ?? '' }, 3)
  client.destroy()
})

afterAll(() => lambdas.close())

/**
 * Makes a bundle answer an event in its own process, and returns the status and the bundle's files that were
 * loaded.
 */
const invoke = async (event: object): Promise<{ status: number; loaded: string[] }> => {
  const hook = `
    import { registerHooks } from 'node:module'
    globalThis.loaded = []
    const load = (url, context, next) => {
      if (url.startsWith(${JSON.stringify(pathToFileURL(folder).href)})) globalThis.loaded.push(url)
      return next(url, context)
    }
    registerHooks({ load })`
  const script = `
    import(process.env.BUNDLE).then(async ({ handler }) => {
      const { statusCode: status } = await handler(JSON.parse(process.env.EVENT), { getRemainingTimeInMillis: () => 10_000 })
      console.log(JSON.stringify({ status, loaded: globalThis.loaded }))
    })`
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, '-e', script],
    { env: { ...process.env, BUNDLE: join(folder, 'index.mjs'), EVENT: JSON.stringify(event) } },
  )
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
}

test('a first feed call loads only the files counted for a cold start', async () => {
  const { files } = measureBundle(JSON.parse(readFileSync(`${folder}.json`, 'utf8')))
  const caller = { scope: 'licensee', licenseeId: LICENSEE, keyId: 'aaaabbbbcccc' }
  for (const query of ['', 'limit=2', 'after=latest']) {
    const { status, loaded } = await invoke(feedEvent({ query, caller }))
    expect(status).toBe(200)
    expect(loaded).toHaveLength(files)
  }
}, 120_000)
