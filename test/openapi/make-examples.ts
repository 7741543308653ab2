import type { Example } from '#infra/openapi/example.ts'
import { deskRoutes } from '#schemas/routes/desk-routes.ts'
import type { Route } from '#schemas/routes/route.ts'
import { routes } from '#schemas/routes/routes.ts'
import { exampleCalls } from './example-calls.ts'
import { fillApi } from './fill-api.ts'
import { openApi } from './open-api.ts'

const allRoutes = { ...routes, ...deskRoutes } satisfies Record<string, Route>

/** Makes each call of `exampleCalls` on its own API, filled alike, and returns the answers by route name. */
export const makeExamples = async (): Promise<Record<string, Example[]>> => {
  const examples: Record<string, Example[]> = {}
  for (const { name, request, before = [], licenseeId = 'gazette', ...asked } of exampleCalls) {
    const api = openApi()
    await fillApi(api)
    const call = async (route: keyof typeof allRoutes, told: Omit<typeof asked, 'id'>, body?: unknown) => {
      const { method, path, scopes } = allRoutes[route]
      const caller = { scope: scopes.at(-1) ?? 'licensee', licenseeId, keyId: 'abc' }
      return api.call({
        method,
        path,
        ...told,
        caller,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
    }
    for (const earlier of before) await call(earlier.name, {}, earlier.request)
    const { statusCode, headers, body, json } = await call(name, asked, request)
    const mediaType = String(headers['Content-Type']).replace('; charset=utf-8', '')
    const example: Example = { status: statusCode, mediaType, body: json ?? body }
    examples[name] = [...(examples[name] ?? []), request === undefined ? example : { ...example, request }]
  }
  return examples
}
