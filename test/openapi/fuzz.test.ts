import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deskRoutes } from '#schemas/routes/desk-routes.ts'
import { pageRoutes } from '#schemas/routes/page-routes.ts'
import type { Route } from '#schemas/routes/route.ts'
import { routes } from '#schemas/routes/routes.ts'
import { runsOf } from '#test/share.ts'
import type { ApiCall } from './api-call.ts'
import { documentedOperations } from './api-document.ts'
import { arbitraryCall } from './arbitrary-call.ts'
import { fillApi } from './fill-api.ts'
import { findUndocumented } from './find-undocumented.ts'
import { openApi } from './open-api.ts'

const allRoutes: Readonly<Record<string, Route>> = { ...routes, ...deskRoutes, ...pageRoutes }

/** A filled API, with the ids it has issued: of a webhook, and of a number of access keys. */
const openFilled = async (keys: number) => {
  const api = openApi()
  await fillApi(api)
  const caller = { scope: 'licensee', licenseeId: 'gazette' }
  const post = async (path: string, body = ''): Promise<string> =>
    (await api.call({ method: 'POST', path, caller, body })).json.id
  const found = [await post('/v1/webhooks', '{"url":"https://gazette.example/wire"}')]
  for (let issued = 0; issued < keys; issued += 1) found.push(await post('/v1/account/keys'))
  return { api, found }
}

const cases = documentedOperations.map(each => [each.operation.operationId, each] as const)

describe('random calls get no 5xx and only documented answers from', () => {
  test.for(cases)('%s', { timeout: 120_000 }, async ([name, called]) => {
    const { scopes = [] } = allRoutes[name] ?? {}
    // The last key cannot be revoked, and a third cannot be issued.
    const { api, found } = await openFilled(name === 'revokeKey' ? 2 : 1)
    const statuses = new Set<number>()
    const check = async (call: ApiCall) => {
      api.errors.length = 0
      const answered = await api.call(call)
      statuses.add(answered.statusCode)
      expect(api.errors.map(({ stack }) => stack)).toEqual([])
      expect(answered.statusCode).toBeLessThan(500)
      expect(findUndocumented(called.operation, answered)).toEqual([])
    }
    const calls = arbitraryCall({ ...called, scopes: scopes.length > 0 ? scopes : ['undefined'], found })
    await fc.assert(fc.asyncProperty(calls, check), { numRuns: runsOf(150) })
    // A description that no call reaches proves nothing: where few calls happen to fit, more are made.
    const isReached = () => [...statuses].some(status => status < 300)
    for (let seed = 0; seed < 20 && !isReached(); seed += 1)
      for (const call of fc.sample(calls, { numRuns: 50, seed })) await check(call)
    expect(isReached()).toBe(true)
  })
})
