import type { APIGatewayProxyEvent } from 'aws-lambda'
import type { Call } from '#schemas/call.ts'
import { findHeader } from './find-header.ts'
import { ifNoneMatch } from './if-none-match.ts'
import { pathOf } from './path-of.ts'

const decode = (value: string) => {
  try {
    return decodeURIComponent(value)
  } catch {
    return value // not percent-encoded text: it names nothing, and is answered that way
  }
}

const present = <T>(values: Record<string, T | undefined> | null, map: (value: T) => T = value => value) => {
  const entries: [string, T][] = []
  for (const name in values) if (values[name] !== undefined) entries.push([name, map(values[name])])
  // Not assigned name by name, since "__proto__" is a name like any other.
  return Object.fromEntries(entries)
}

/** Where the last `count` segments of a path begin. Consecutive or trailing slashes count as one. */
const startOfLast = (path: string, count: number): number => {
  let end = path.length
  for (let left = count; left >= 0; left -= 1) {
    while (path[end - 1] === '/') end -= 1
    if (left > 0) end = path.lastIndexOf('/', end - 1) + 1
  }
  return end
}

const segmentCounts = new Map<string, number>()

/**
 * The number of segments of a route. There are only some dozens of routes, and splitting one on every call
 * took a tenth of the chain's time.
 */
const countSegments = (resource: string): number => {
  const count = segmentCounts.get(resource) ?? resource.split('/').filter(Boolean).length
  segmentCounts.set(resource, count)
  return count
}

/**
 * The URL before the route: the whole path (beginning with the stage or base path mapping) less the route's
 * own segments.
 */
const baseOf = (event: APIGatewayProxyEvent) => {
  const host = findHeader(event.headers, 'host') ?? event.requestContext.domainName
  const scheme = findHeader(event.headers, 'x-forwarded-proto') ?? 'https'
  const { path } = event.requestContext
  return `${scheme}://${host}${path.slice(0, startOfLast(path, countSegments(event.resource)))}`
}

/** API Gateway passes a body it considers binary as base64. */
const bodyOf = ({ body, isBase64Encoded }: APIGatewayProxyEvent) =>
  body && isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body

/**
 * Reads an event of API Gateway's REST proxy integration (payload format 1.0). API Gateway decodes query
 * parameters, but leaves path parameters percent-encoded.
 */
export const readCall = (event: APIGatewayProxyEvent): Call => {
  const { scope, licenseeId, person, keyId } = event.requestContext.authorizer ?? {}
  const accept = findHeader(event.headers, 'accept')
  const held = ifNoneMatch(event)
  const body = bodyOf(event)
  return {
    method: event.httpMethod,
    resource: event.resource,
    path: pathOf(event),
    base: baseOf(event),
    pathParameters: present(event.pathParameters, decode),
    query: present(event.multiValueQueryStringParameters),
    ...(accept === undefined ? {} : { accept }),
    ...(held === undefined ? {} : { ifNoneMatch: held }),
    ...(body ? { body } : {}),
    caller: {
      scope: String(scope),
      ...(licenseeId === undefined ? {} : { licenseeId: String(licenseeId) }),
      ...(person === undefined ? {} : { person: decode(String(person)) }),
      ...(keyId === undefined ? {} : { keyId: String(keyId) }),
    },
  }
}
