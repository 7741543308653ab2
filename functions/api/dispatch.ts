import { problem } from '#domain/problem.ts'
import type { Call, Reply } from '#schemas/call.ts'
import { type Route, type RouteName, routes } from '#schemas/routes.ts'

/** Answers one route's calls. */
export type UseCase = (call: Call) => Promise<Reply>

const named = Object.entries(routes) as [RouteName, Route][]

/** Leads a call to the use case of its route, if the caller's scope opens that route. */
export const createDispatch =
  (useCases: Record<RouteName, UseCase>): UseCase =>
  async call => {
    const [name, route] =
      named.find(([, { method, path }]) => method === call.method && path === call.resource) ?? []
    if (!name || !route)
      return {
        ok: false,
        problem: problem('not-found', { detail: 'No call of this API has this method and path.' }),
      }
    if (!route.scopes.some(scope => scope === call.caller.scope))
      return {
        ok: false,
        problem: problem('forbidden', {
          detail: `This call takes a key of scope ${route.scopes.join(' or ')}.`,
          instance: call.path,
        }),
      }
    return useCases[name](call)
  }
