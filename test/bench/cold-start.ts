import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { build } from 'esbuild'
import { segmentPartition } from '#adapters/dynamodb/keys/log-keys.ts'
import { bundleLambda } from '#infra/bundling/bundle-lambda.ts'
import { measureBundle } from '#infra/bundling/measure-bundle.ts'
import { sdkSettings } from '#infra/local/engines/sdk-settings.ts'
import { openLambdas } from '#test/faults/open-lambdas.ts'
import { coldCalls } from './cold-calls.ts'
import { type Comparison, compare } from './compare.ts'
import { fillNewsroom } from './fill-newsroom.ts'

export interface ColdStart {
  lambda: string
  time: Comparison
  /**
   * Bytes of minified code: read at the start, in all including what may be loaded later, and read by the
   * bare function. Absent if known from before.
   */
  bytes?: { ours: number; inAll: number; peer: number }
}

/**
 * Measures the time from process start to the first answer, on embedded engines: each Lambda's bundle against
 * an equally bundled function that makes one query with the bare client. The API answers the same page as the
 * bare function.
 */
export const measureColdStarts = async (runs: number): Promise<ColdStart[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'wiredesk-bench-'))
  const lambdas = await openLambdas()
  try {
    const environment = Object.fromEntries(
      Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
    )
    const client = new DynamoDBClient({
      ...sdkSettings,
      endpoint: environment.AWS_ENDPOINT_URL_DYNAMODB ?? '',
    })
    await fillNewsroom({ client, name: environment.TABLE ?? '' }, 60)
    client.destroy()
    const bare = join(folder, 'bare.mjs')
    const { metafile } = await build({
      entryPoints: [join(import.meta.dirname, 'bare-page.mjs')],
      outfile: bare,
      bundle: true,
      minify: true,
      metafile: true,
      format: 'esm',
      platform: 'node',
      target: 'node24',
      mainFields: ['module', 'main'],
      banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url)" },
    })
    const peerBytes = Object.values(metafile.outputs).reduce((sum, { bytes }) => sum + bytes, 0)
    const started: ColdStart[] = []
    for (const [lambda, nextEvent] of Object.entries(await coldCalls(lambdas))) {
      const outdir = join(folder, lambda)
      const { initial, total } = measureBundle(await bundleLambda(`functions/${lambda}/handler.ts`, outdir))
      const env = {
        ...environment,
        LAMBDA_TASK_ROOT: outdir,
        DROPS_BUCKET: 'drops',
        DROPS_QUEUE: 'unused',
        DROPS_QUEUE_NAME: 'unused',
        BACKLOG_QUEUE: 'unused',
        BACKLOG_QUEUE_NAME: 'unused',
        API_NAME: 'unused',
        PUSH_FUNCTION: 'unused',
        DEAD_LETTERS: 'unused',
        RELEASE_DEAD_LETTERS: 'unused',
        PUSH_DEAD_LETTERS: 'unused',
        TAKEDOWN_MINUTES: '60',
        UPLOAD_ORIGIN: 'https://drops.example',
        SEGMENT: segmentPartition(0),
        BUNDLE: join(outdir, 'index.mjs'),
      }
      const prepare = async () => ({ EVENT: JSON.stringify(await nextEvent()) })
      const race = (more: Record<string, string>) =>
        compare(
          {
            name: lambda,
            args: [join(import.meta.dirname, 'invoke-cold.mjs')],
            env: { ...env, ...more },
            prepare,
          },
          { name: 'bare client', args: [bare], env: { ...env, ...more } },
          runs,
        )
      const bytes = { ours: initial, inAll: total, peer: peerBytes }
      started.push({ lambda, time: await race({}), bytes })
      if (lambda === 'api') {
        const time = await race({ NODE_COMPILE_CACHE: join(folder, 'cache') })
        started.push({ lambda: 'api, both compiled before', time })
      }
    }
    return started
  } finally {
    await lambdas.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
