import { problem } from '#domain/problem.ts'
import type { Call, Reply } from '#schemas/call.ts'
import type { Route } from '#schemas/route.ts'
import { methodsOf } from './methods-of.ts'

/** Answers one route's calls. */
export type UseCase = (call: Call) => Promise<Reply>

/**
 * Bytes of the longest name that anything has: a sort key of DynamoDB holds 1,024, and the instant or the licensee that stands before a
 * name is among them. To ask for a longer one is an error there.
 */
const LONGEST_NAME = 900

/**
 * Leads a call to the use case of its route in a Lambda's table of routes, if the caller's scope opens that route: a `HEAD` to that of the `GET`
 * (RFC 9110, section 9.3.2). To another method of a known path it says which there are.
 */
export const createDispatch = <Name extends string>(
  routes: Record<Name, Route>,
  useCases: Record<Name, UseCase>,
): UseCase => {
  const named = Object.entries(routes) as [Name, Route][]
  const all = named.map(([, route]) => route)
  return async call => {
    const meant = call.method === 'HEAD' ? 'GET' : call.method
    const [name, route] =
      named.find(([, { method, path }]) => method === meant && path === call.resource) ?? []
    if (!name || !route) return answerOther(call, methodsOf(all, call.resource))
    if (route.scopes.length > 0 && !route.scopes.some(scope => scope === call.caller.scope))
      return {
        ok: false,
        problem: problem('forbidden', {
          detail: `This call takes a key of scope ${route.scopes.join(' or ')}.`,
          instance: call.path,
        }),
      }
    if (Object.values(call.pathParameters).some(value => Buffer.byteLength(value) > LONGEST_NAME))
      return { ok: false, problem: problem('not-found', { detail: 'Nothing here has so long a name.' }) }
    return useCases[name](call)
  }
}

const answerOther = ({ method, path }: Call, allowed: readonly string[]): Reply => {
  const headers = { Allow: allowed.join(', ') }
  if (allowed.length === 0)
    return { ok: false, problem: problem('not-found', { detail: 'No call of this API has this path.' }) }
  if (method === 'OPTIONS') return { ok: true, status: 204, headers }
  const detail = `This takes ${headers.Allow}.`
  return { ok: false, problem: problem('method-not-allowed', { detail, instance: path }), headers }
}
