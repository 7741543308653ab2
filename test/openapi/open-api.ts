import { createDispatch } from '#call/dispatch.ts'
import { http } from '#chain/http.ts'
import { pages } from '#chain/pages.ts'
import { docsPolicy } from '#functions/pages/docs-policy.ts'
import { createServeAsset } from '#functions/pages/serve-asset.ts'
import { createServeOpenApi } from '#functions/pages/serve-open-api.ts'
import { createServePage } from '#functions/pages/serve-page.ts'
import { pageRoutes } from '#schemas/routes/page-routes.ts'
import { ask } from '#test/functions/api/ask.ts'
import { gatewayEvent } from '#test/functions/api/gateway-event.ts'
import { createNewsroom } from '#test/functions/api/newsroom.ts'
import { openDesk } from '#test/functions/desk/open-desk.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'
import type { ApiCall } from './api-call.ts'
import { narrowKeys } from './narrow-keys.ts'

/** Bytes that are the same in every run, and never repeat within one. */
const countedBytes = () => {
  let calls = 0
  return (count: number) => Buffer.alloc(count, String.fromCharCode(65 + (calls++ % 26)))
}

/** The whole API, for licensees, desk and pages, over one in-memory store, with a clock that stands still. */
export const openApi = () => {
  const newsroom = createNewsroom('2026-03-01T12:00:00Z', countedBytes())
  const { errors } = newsroom
  const log = { error: (_: string, error: Error) => errors.push(error) }
  const { articles, deliveries, takedowns, webhooks } = newsroom
  const store = { ...memoryPorts(), ...newsroom }
  const desk = openDesk(store)
  for (const port of [articles, deliveries, takedowns, webhooks, store.cases, desk.drops]) narrowKeys(port)
  const assets = new Map([
    ['index.html', '<!doctype html>'],
    ['docs.html', '<!doctype html>'],
    ['openapi.json', '{}'],
    ['main-ABC.js', 'export {}'],
  ])
  const page = createServePage(assets, 'index.html', "default-src 'none'")
  const handlers = {
    licensee: newsroom.metered,
    desk: http(desk.answer, log),
    pages: pages(
      createDispatch(pageRoutes, {
        showHome: page,
        showDesk: page,
        showPortal: page,
        showBoard: page,
        showDocs: createServePage(assets, 'docs.html', docsPolicy),
        readOpenApi: createServeOpenApi(assets),
        readAsset: createServeAsset(assets),
      }),
      log,
    ),
  }
  return {
    newsroom,
    desk,
    errors,
    /** Makes a call as API Gateway would pass it on once its authorizer has let it through. */
    async call({ method, path: resource, pathParameters = {}, query = {}, headers, body, caller }: ApiCall) {
      const encoded = Object.fromEntries(
        Object.entries(pathParameters).map(([name, value]) => [name, encodeURIComponent(value)]),
      )
      const path = resource.replace(/\{(\w+)\}/g, (_, name) => encoded[name] ?? '')
      const event = gatewayEvent({
        method,
        path,
        resource,
        ...(headers && { headers }),
        ...(caller && { caller }),
      })
      const of = Object.values(pageRoutes).some(route => route.path === resource)
        ? 'pages'
        : /^\/v1\/(desk|session)/.test(resource)
          ? 'desk'
          : 'licensee'
      return ask(handlers[of], {
        ...event,
        pathParameters: encoded,
        multiValueQueryStringParameters: query,
        body: body ?? null,
      })
    },
  }
}

export type OpenedApi = ReturnType<typeof openApi>
