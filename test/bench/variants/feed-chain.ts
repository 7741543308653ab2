import { http } from '#chain/http.ts'
import { feedEvent, lambdaContext } from '#test/functions/api/gateway-event.ts'

/** The chain of the handler alone, around an answer that takes nothing to make. */
export const prepare = () => {
  const handler = http(async () => ({ ok: true, body: {} }), {
    error: (_, error) => {
      throw error
    },
  })
  const event = feedEvent({ query: 'limit=50' })
  return () => handler(event, lambdaContext)
}
