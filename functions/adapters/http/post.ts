import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import type { EndpointAnswer, EndpointCall } from '#ports'
import type { EndpointLimits } from './endpoint-limits.ts'
import type { Address } from './find-addresses.ts'

interface Posting {
  /** Where the connection goes, and nowhere else. */
  addresses: readonly Address[]
  limits: EndpointLimits
  /** Aborts the call, at whatever stage it is. */
  signal: AbortSignal
}

/**
 * Posts once, over its own connection, and writes nothing before that is open: a message that waited for a slow
 * connection may have lost its right to leave. Resolves when the answer has ended, or when more of it has arrived
 * than is read. Throws if there is no connection or no answer.
 */
export const post = (
  { url, headers, body, mayLeave }: EndpointCall,
  { addresses, limits, signal }: Posting,
): Promise<EndpointAnswer> =>
  new Promise((settle, reject) => {
    // However it is written: a URL may begin with "HTTPS:", or with a space (WHATWG URL).
    const isSecure = new URL(url).protocol === 'https:'
    const sent = (isSecure ? requestHttps : requestHttp)(url, {
      method: 'POST',
      agent: false,
      lookup: pinned(addresses),
      signal,
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    })
    const connected = isSecure ? 'secureConnect' : 'connect'
    endWithoutConnection(sent, connected, limits.connectMs)
    sent.on('error', reject)
    sent.once('response', response => {
      response.once('error', reject)
      readAnswer(response, limits.mostBytes, settle)
    })
    sent.once('socket', socket =>
      socket.once(connected, async () => {
        if (mayLeave && !(await mayLeave())) sent.destroy(new Error('The message was not to leave any more'))
        else if (!sent.destroyed) sent.end(body)
      }),
    )
  })

/** Answers every lookup with the addresses that were checked. */
const pinned =
  (addresses: readonly Address[]): LookupFunction =>
  (_host, options, callback) => {
    const [first] = addresses
    if (!first) throw new Error('A connection was requested without an address')
    if (options.all) callback(null, [...addresses])
    else callback(null, first.address, first.family)
  }

const endWithoutConnection = (
  sent: ClientRequest,
  connected: 'connect' | 'secureConnect',
  connectMs: number,
): void => {
  const end = () => sent.destroy(new Error(`No connection within ${connectMs / 1000} s`))
  const slow = setTimeout(end, connectMs)
  const stopWaiting = () => clearTimeout(slow)
  sent.on('socket', socket => socket.once(connected, stopWaiting))
  sent.once('close', stopWaiting)
}

const readAnswer = (
  response: IncomingMessage,
  mostBytes: number,
  settle: (answer: EndpointAnswer) => void,
): void => {
  const { statusCode: status = 0, headers } = response
  const retryAfter = headers['retry-after']
  const answer = { status, ...(retryAfter !== undefined && { retryAfter }) }
  let bytes = 0
  response.on('data', (chunk: Buffer) => {
    bytes += chunk.byteLength
    if (bytes <= mostBytes) return
    settle(answer)
    response.destroy()
  })
  response.once('end', () => settle(answer))
}
