import { problem } from '#domain/problem.ts'
import type { Call, Reply } from '#schemas/call.ts'
import type { Route } from '#schemas/routes/route.ts'
import { methodsOf } from './methods-of.ts'

/** Answers one route's calls. */
export type UseCase = (call: Call) => Promise<Reply>

/**
 * Bytes of the longest name anything can have. A DynamoDB sort key holds 1,024, some of which go to the
 * instant or licensee before the name, and asking for a longer key is an error.
 */
const LONGEST_NAME = 900

/**
 * Routes a call to its use case in a Lambda's route table, if the caller's scope allows that route. A `HEAD`
 * goes to the `GET` (RFC 9110, section 9.3.2); any other method of a known path is answered with those
 * allowed.
 */
export const createDispatch = <Name extends string>(
  routes: Record<Name, Route>,
  useCases: Record<Name, UseCase>,
): UseCase => {
  const named = Object.entries(routes) as [Name, Route][]
  const all = named.map(([, route]) => route)
  return async call => {
    const routed = call.method === 'HEAD' ? 'GET' : call.method
    const [name, route] =
      named.find(([, { method, path }]) => method === routed && path === call.resource) ?? []
    if (!name || !route) return answerOther(call, methodsOf(all, call.resource))
    if (route.scopes.length > 0 && !route.scopes.some(scope => scope === call.caller.scope))
      return {
        ok: false,
        problem: problem('forbidden', {
          detail: `This call requires a key of scope ${route.scopes.join(' or ')}.`,
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
    return {
      ok: false,
      problem: problem('not-found', { detail: 'This API has no call at this path.', instance: path }),
    }
  if (method === 'OPTIONS') return { ok: true, status: 204, headers }
  const detail = `This takes ${headers.Allow}.`
  return { ok: false, problem: problem('method-not-allowed', { detail, instance: path }), headers }
}
