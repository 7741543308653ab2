import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import type { EndpointAnswer, EndpointCall, Endpoints } from '#ports'
import { type Address, findAddresses, type Resolve, systemResolve } from './find-addresses.ts'
import type { TargetRules } from './target-rules.ts'

/** How long an endpoint has, and how much of its answer is read at most. */
export interface EndpointLimits {
  connectMs: number
  totalMs: number
  mostBytes: number
}

export const endpointLimits: EndpointLimits = { connectMs: 3_000, totalMs: 10_000, mostBytes: 65_536 }

/** Answers every question with the addresses that were checked. */
const pinned =
  (addresses: readonly Address[]): LookupFunction =>
  (_host, options, callback) => {
    const [first] = addresses
    if (!first) throw new Error('No address was found, and a connection asked for all the same')
    if (options.all) callback(null, [...addresses])
    else callback(null, first.address, first.family)
  }

/**
 * Calls endpoints over HTTP: the address is found and checked once, and the connection goes there and nowhere else. Redirects are answers like
 * any other. Each call has a connection of its own, for a Lambda that was frozen meanwhile finds kept ones dead.
 */
export const httpEndpoints = (
  rules: TargetRules,
  resolve: Resolve = systemResolve,
  { connectMs, totalMs, mostBytes }: EndpointLimits = endpointLimits,
): Endpoints => {
  const post = (
    { url, headers, body }: EndpointCall,
    addresses: readonly Address[],
    signal: AbortSignal,
  ): Promise<EndpointAnswer> =>
    new Promise((settle, reject) => {
      const request = url.startsWith('https:') ? requestHttps : requestHttp
      const sent = request(url, {
        method: 'POST',
        agent: false,
        lookup: pinned(addresses),
        signal,
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      })
      const slow = setTimeout(
        () => sent.destroy(new Error(`No connection within ${connectMs / 1000} s`)),
        connectMs,
      )
      const connected = () => clearTimeout(slow)
      sent.on('socket', socket =>
        socket.once(url.startsWith('https:') ? 'secureConnect' : 'connect', connected),
      )
      sent.once('close', connected)
      sent.once('error', reject)
      sent.once('response', response => {
        const { statusCode: status = 0, headers: said } = response
        const retryAfter = said['retry-after']
        const answer = { status, ...(retryAfter !== undefined && { retryAfter }) }
        let bytes = 0
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.byteLength
          if (bytes <= mostBytes) return
          settle(answer)
          response.destroy()
        })
        response.once('end', () => settle(answer))
        response.once('error', reject)
      })
      sent.end(body)
    })

  return {
    async call(call) {
      const signal = AbortSignal.timeout(totalMs)
      const late = `No answer within ${totalMs / 1000} s`
      const outOfTime = new Promise<EndpointAnswer>(settle =>
        signal.addEventListener('abort', () => settle({ failure: late }), { once: true }),
      )
      const go = async (): Promise<EndpointAnswer> => {
        const found = await findAddresses(call.url, rules, resolve)
        if (!found.ok) return { failure: `The URL ${found.fault}` }
        try {
          return await post(call, found.addresses, signal)
        } catch (error) {
          if (!(error instanceof Error)) throw error
          return { failure: signal.aborted ? late : `No answer: ${error.message}` }
        }
      }
      return Promise.race([go(), outOfTime])
    },
  }
}
