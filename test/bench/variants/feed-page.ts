import { lambdaContext } from '#test/functions/api/gateway-event.ts'
import { aFeed } from '../a-feed.ts'

/** A page of 50 through the whole handler, warm, over in-memory ports. */
export const prepare = async () => {
  const { handler, event } = await aFeed(60)
  return async () => {
    const { statusCode, body } = await handler(event, lambdaContext)
    if (statusCode !== 200) throw new Error(body)
  }
}
