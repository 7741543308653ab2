import { type ProblemName, problemTypes } from '#schemas/problem-types.ts'
import type { Route } from '#schemas/routes/route.ts'
import type { Operation } from './operation.ts'

/** The `type` of problems that API Gateway answers with by itself. */
const OF_THE_GATEWAY = 'about:blank'

/**
 * The types of problem a call may be answered with, by status: its own, and those that follow from what it
 * accepts.
 */
export const problemsOf = (route: Route, { query, body, problems }: Operation): Map<number, string[]> => {
  const needsKey = route.scopes.length > 0
  const names: ProblemName[] = [
    ...problems,
    ...(needsKey ? (['forbidden'] as const) : []),
    ...(query ? (['invalid-parameters'] as const) : []),
    ...(body || hasEffect(route) ? (['invalid-body'] as const) : []),
    ...(route.scopes.join() === 'licensee' ? (['quota-exceeded'] as const) : []),
    'internal-error',
  ]
  const ofTheGateway = [400, ...(needsKey ? [401, 403] : []), ...(body ? [413] : []), 429, 500, 503]
  const types: [number, string][] = [
    ...[...new Set(names)].map((name): [number, string] => [
      problemTypes[name].status,
      problemTypes[name].type,
    ]),
    ...ofTheGateway.map((status): [number, string] => [status, OF_THE_GATEWAY]),
  ]
  const byStatus = Map.groupBy(types, ([status]) => status)
  return new Map([...byStatus].map(([status, list]) => [status, list.map(([, type]) => type)]))
}

/** Whether a call changes something by a body, or without one, and then refuses one. */
const hasEffect = ({ method }: Route): boolean => method === 'POST' || method === 'PUT'
