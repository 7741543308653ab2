import type { ApiMethod } from '../template/resources/read-api.ts'

export interface Found {
  method: ApiMethod
  /** As in the path, percent-encoded, which is how API Gateway passes them on. */
  pathParameters: Record<string, string>
}

/**
 * The method that API Gateway calls for a request: a literal segment takes precedence over a `{placeholder}`,
 * that over a `{rest+}`, and a named method over ANY. Undefined if the template has none.
 */
export const findMethod = (methods: readonly ApiMethod[], verb: string, path: string): Found | undefined =>
  methods
    .filter(({ method }) => method === verb || method === 'ANY')
    .map(method => ({ method, pathParameters: matchPath(method.resource, path) }))
    .filter((match): match is Found => match.pathParameters !== undefined)
    .sort((a, b) => compareKeys(rank(a.method), rank(b.method)))[0]

const matchPath = (resource: string, path: string): Record<string, string> | undefined => {
  const wanted = resource.split('/').filter(Boolean)
  const given = path.replace(/\/$/, '').split('/').slice(1)
  const parameters: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const [, name, rest] = /^\{(.+?)(\+?)\}$/.exec(part) ?? []
    const segment = given[index]
    if (segment === undefined || segment === '') return undefined
    if (name === undefined ? part !== segment : false) return undefined
    if (name !== undefined) parameters[name] = rest ? given.slice(index).join('/') : segment
    if (rest) return parameters
  }
  return given.length === wanted.length ? parameters : undefined
}

/** A rank that sorts the most specific first: one digit per segment, then one for the method. */
const rank = ({ resource, method }: ApiMethod): string =>
  resource
    .split('/')
    .map(part => (part.endsWith('+}') ? 2 : part.startsWith('{') ? 1 : 0))
    .join('') + (method === 'ANY' ? 1 : 0)

const compareKeys = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
