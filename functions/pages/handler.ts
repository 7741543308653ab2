import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Logger } from '@aws-lambda-powertools/logger'
import { createDispatch } from '#call/dispatch.ts'
import { pages } from '#chain/pages.ts'
import { pageRoutes } from '#schemas/routes/page-routes.ts'
import { docsPolicy } from './docs-policy.ts'
import { PagesEnv } from './env.ts'
import { pagePolicy } from './page-policy.ts'
import { createServeAsset } from './serve-asset.ts'
import { createServeOpenApi } from './serve-open-api.ts'
import { createServePage } from './serve-page.ts'

const env = PagesEnv.parse(process.env)
const folder = join(env.LAMBDA_TASK_ROOT, 'assets')
const assets = new Map(
  readdirSync(folder).map(name => [name, readFileSync(join(folder, name), 'utf8')] as const),
)
const { AWS_ENDPOINT_URL_S3: elsewhere } = env
const uploadsTo = elsewhere === undefined ? env.UPLOAD_ORIGIN : new URL(elsewhere).origin
const showPage = createServePage(assets, 'index.html', pagePolicy(uploadsTo))

export const handler = pages(
  createDispatch(pageRoutes, {
    showHome: showPage,
    showDesk: showPage,
    showPortal: showPage,
    showBoard: showPage,
    showDocs: createServePage(assets, 'docs.html', docsPolicy),
    readOpenApi: createServeOpenApi(assets),
    readAsset: createServeAsset(assets),
  }),
  new Logger(),
)
