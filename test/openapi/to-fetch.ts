import { documentedOperations } from './api-document.ts'
import type { OpenedApi } from './open-api.ts'

/**
 * A `fetch` that calls an opened API, as API Gateway would: the route that matches the path, with a
 * licensee's key.
 */
export const toFetch =
  (api: OpenedApi): typeof fetch =>
  async (input, init) => {
    const { method, url, headers, text } = await read(new Request(input, init))
    const called = new URL(url)
    const segments = called.pathname.split('/').slice(2).map(decodeURIComponent)
    const route = documentedOperations.find(
      each => each.method === method && isMatch(each.path.split('/').slice(1), segments),
    )
    if (!route) throw new Error(`No route has ${method} ${called.pathname}`)
    const names = route.path.split('/').slice(1)
    const pathParameters = Object.fromEntries(
      names.flatMap((name, at) => (name.startsWith('{') ? [[name.slice(1, -1), segments[at] ?? '']] : [])),
    )
    const query = Object.fromEntries(
      [...called.searchParams.keys()].map(name => [name, called.searchParams.getAll(name)]),
    )
    const caller = { scope: 'licensee', licenseeId: 'gazette', keyId: 'abc' }
    const { path } = route
    const answer = await api.call({ method, path, pathParameters, query, headers, caller, body: text })
    const hasNoBody = answer.statusCode === 204 || answer.statusCode === 304
    return new Response(hasNoBody ? null : answer.body, {
      status: answer.statusCode,
      headers: Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, `${value}`])),
    })
  }

const read = async (request: Request) => ({
  method: request.method,
  url: request.url,
  headers: Object.fromEntries(request.headers),
  text: await request.text(),
})

const isMatch = (route: readonly string[], called: readonly string[]): boolean =>
  route.length === called.length && route.every((name, at) => name.startsWith('{') || name === called[at])
