import { http } from '#chain/http.ts'
import { feedEvent, lambdaContext } from '#test/functions/api/gateway-event.ts'

/**
 * Only the handler's middleware chain, around an answer that costs nothing to make and brings its entity tag,
 * as a page does.
 */
export const prepare = () => {
  const page = { ok: true, text: '{}', mediaType: 'application/json', headers: { ETag: '"page"' } } as const
  const handler = http(async () => page, {
    error: (_, error) => {
      throw error
    },
  })
  const event = feedEvent({ query: 'limit=50' })
  return () => handler(event, lambdaContext)
}
