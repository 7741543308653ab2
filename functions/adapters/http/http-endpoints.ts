import type { EndpointAnswer, Endpoints } from '#ports'
import { type EndpointLimits, endpointLimits } from './endpoint-limits.ts'
import { findAddresses, type Resolve, systemResolve } from './find-addresses.ts'
import { post } from './post.ts'
import type { TargetRules } from './target-rules.ts'

/**
 * Calls endpoints over HTTP. The address is resolved and checked once, and the connection goes there and
 * nowhere else. Redirects are answers like any other. Each call opens its own connection, since a Lambda that
 * was frozen finds its kept ones dead.
 */
export const httpEndpoints = (
  rules: TargetRules,
  resolve: Resolve = systemResolve,
  limits: EndpointLimits = endpointLimits,
): Endpoints => ({
  async call(call) {
    const signal = AbortSignal.timeout(limits.totalMs)
    const late = `No answer within ${limits.totalMs / 1000} s`
    const outOfTime = new Promise<EndpointAnswer>(settle =>
      signal.addEventListener('abort', () => settle({ failure: late }), { once: true }),
    )
    const go = async (): Promise<EndpointAnswer> => {
      const found = await findAddresses(call.url, rules, resolve)
      if (!found.ok) return { failure: `The URL ${found.fault}` }
      try {
        return await post(call, { addresses: found.addresses, limits, signal })
      } catch (error) {
        if (!(error instanceof Error)) throw error
        return { failure: signal.aborted ? late : `No answer: ${error.message}` }
      }
    }
    return Promise.race([go(), outOfTime])
  },
})
