import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { segmentPartition } from '#adapters/dynamodb/keys.ts'
import { bundleHandler } from '#infra/bundle-handler.ts'
import { openDynalite } from '#test/contract/open-dynalite.ts'
import { feedEvent } from '#test/functions/api/gateway-event.ts'
import { type Comparison, compare } from './compare.ts'
import { fillNewsroom, LICENSEE } from './fill-newsroom.ts'

/**
 * From process start to the first feed page of 50, served from an embedded DynamoDB: the API's bundle, against a function that
 * asks the same query of the bare client, bundled alike.
 */
export const measureColdStart = async (runs: number): Promise<Comparison> => {
  const folder = mkdtempSync(join(tmpdir(), 'wiredesk-bench-'))
  const { table, endpoint, close } = await openDynalite()
  try {
    await fillNewsroom(table, 60)
    await bundleHandler('functions/api/handler.ts', join(folder, 'api'))
    await build({
      entryPoints: [join(import.meta.dirname, 'bare-page.mjs')],
      outfile: join(folder, 'bare.mjs'),
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'node',
      target: 'node24',
      mainFields: ['module', 'main'],
      banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url)" },
    })
    const env = {
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_ENDPOINT_URL_DYNAMODB: endpoint,
      TABLE: table.name,
      TEXT_BUCKET: 'texts',
    }
    const event = feedEvent({ query: 'limit=50', caller: { scope: 'licensee', licenseeId: LICENSEE } })
    const bundle = { BUNDLE: join(folder, 'api/index.mjs'), EVENT: JSON.stringify(event) }
    return await compare(
      { name: 'api', args: [join(import.meta.dirname, 'invoke-feed.mjs')], env: { ...env, ...bundle } },
      {
        name: 'bare client',
        args: [join(folder, 'bare.mjs')],
        env: { ...env, SEGMENT: segmentPartition(0) },
      },
      runs,
    )
  } finally {
    await close()
    rmSync(folder, { recursive: true, force: true })
  }
}
