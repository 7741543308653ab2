import { problem } from '#domain/problem.ts'
import type { Call, Reply } from '#schemas/call.ts'
import type { Route } from '#schemas/routes.ts'

/** Answers one route's calls. */
export type UseCase = (call: Call) => Promise<Reply>

/** Leads a call to the use case of its route in a Lambda's table of routes, if the caller's scope opens that route. */
export const createDispatch = <Name extends string>(
  routes: Record<Name, Route>,
  useCases: Record<Name, UseCase>,
): UseCase => {
  const named = Object.entries(routes) as [Name, Route][]
  return async call => {
    const [name, route] =
      named.find(([, { method, path }]) => method === call.method && path === call.resource) ?? []
    if (!name || !route)
      return {
        ok: false,
        problem: problem('not-found', { detail: 'No call of this API has this method and path.' }),
      }
    if (route.scopes.length > 0 && !route.scopes.some(scope => scope === call.caller.scope))
      return {
        ok: false,
        problem: problem('forbidden', {
          detail: `This call takes a key of scope ${route.scopes.join(' or ')}.`,
          instance: call.path,
        }),
      }
    return useCases[name](call)
  }
}
