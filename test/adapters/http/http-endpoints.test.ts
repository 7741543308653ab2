import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { type EndpointLimits, endpointLimits } from '#adapters/http/endpoint-limits.ts'
import type { Address } from '#adapters/http/find-addresses.ts'
import { httpEndpoints } from '#adapters/http/http-endpoints.ts'

/**
 * Opens a receiver on one of this machine's addresses. In the tests the first stands for the Internet, and
 * the others for internal addresses.
 */
const open = async (listener: RequestListener, address = '127.0.0.1', port = 0): Promise<number> => {
  const server = createServer(listener)
  server.listen(port, address)
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

const rules = { protocols: ['http:'], isAllowed: (address: string) => address === '127.0.0.1' }
const resolving = (...answers: string[]) => {
  const asked: string[] = []
  const resolve = async (host: string): Promise<Address[]> => {
    const address = answers[asked.length] ?? answers.at(-1) ?? ''
    asked.push(host)
    return [{ address, family: 4 }]
  }
  return { asked, resolve }
}
const call = (port: number, limits: Partial<EndpointLimits> = {}, resolve = resolving('127.0.0.1').resolve) =>
  httpEndpoints(rules, resolve, { ...endpointLimits, ...limits }).call({
    url: `http://hooks.example:${port}/wire`,
    headers: { 'webhook-id': 'msg_1' },
    body: '{"type":"ping"}',
  })

test('a webhook call posts body and headers unchanged, with the host by name', async () => {
  const got: object[] = []
  const port = await open(async (request, response) => {
    const body = (await request.toArray()).join('')
    const { method, url, headers } = request
    got.push({ method, url, host: headers.host, id: headers['webhook-id'], body })
    response.writeHead(204).end()
  })
  expect(await call(port)).toEqual({ status: 204 })
  expect(got).toEqual([
    { method: 'POST', url: '/wire', host: `hooks.example:${port}`, id: 'msg_1', body: '{"type":"ping"}' },
  ])
})

test('a webhook call connects to the address that was checked, though the name resolves to another by then', async () => {
  const hits: string[] = []
  const port = await open((_, response) => {
    hits.push('outside')
    response.end()
  })
  await open(
    (_, response) => {
      hits.push('inside')
      response.end()
    },
    '127.0.0.2',
    port,
  )
  const { asked, resolve } = resolving('127.0.0.1', '127.0.0.2')
  expect(await call(port, {}, resolve)).toEqual({ status: 200 })
  expect([asked.length, hits]).toEqual([1, ['outside']])
  expect(await call(port, {}, resolve)).toEqual({ failure: 'The URL leads to an address that is not public' })
  expect(hits).toEqual(['outside'])
})

test('a webhook call does not follow a redirect', async () => {
  let requests = 0
  const port = await open((_, response) => {
    requests += 1
    response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end()
  })
  expect(await call(port)).toEqual({ status: 302 })
  expect(requests).toBe(1)
})

test('a webhook call does not read the body of an answer', async () => {
  const port = await open((_, response) => {
    response.writeHead(200, { 'retry-after': '5' })
    const chunk = Buffer.alloc(16_384)
    const pour = () => {
      while (!response.destroyed && response.write(chunk));
    }
    response.on('drain', pour)
    pour()
  })
  expect(await call(port)).toEqual({ status: 200, retryAfter: '5' })
})

test.each<[string, RequestListener]>([
  ['says nothing', () => {}],
  ['begins and never ends', (_, response) => response.writeHead(200).write('.')],
])('a webhook call times out for an endpoint that %s', async (_, listener) => {
  expect(await call(await open(listener), { totalMs: 100 })).toEqual({ failure: 'No answer within 0.1 s' })
})

test('a webhook call times out when the resolver does not answer', async () => {
  const resolve = () => new Promise<Address[]>(() => {})
  expect(await call(1, { totalMs: 50 }, resolve)).toEqual({ failure: 'No answer within 0.05 s' })
})

test.each(['HTTPS://hooks.example/wire', ' https://hooks.example/wire', 'h\nttps://hooks.example/wire'])(
  'a webhook call goes over TLS to the address %j, whichever way it is written',
  async url => {
    const secure = { protocols: ['https:'], isAllowed: () => true }
    const { resolve } = resolving('127.0.0.1')
    const answer = await httpEndpoints(secure, resolve).call({ url, headers: {}, body: '{}' })
    expect(answer).toMatchObject({ failure: expect.stringMatching(/ECONNREFUSED/) })
  },
)

test('a webhook call reports a connection that was refused or broken off', async () => {
  const port = await open(request => request.socket.destroy())
  expect(await call(port)).toMatchObject({ failure: expect.stringMatching(/^No answer: /) })
  expect(await call(1)).toMatchObject({ failure: expect.stringMatching(/ECONNREFUSED/) })
})

test('a webhook call writes nothing to an open connection if the message may no longer leave', async () => {
  let requests = 0
  const port = await open(() => {
    requests += 1
  })
  const asked: number[] = []
  const { resolve } = resolving('127.0.0.1')
  const answer = await httpEndpoints(rules, resolve).call({
    url: `http://hooks.example:${port}/wire`,
    headers: {},
    body: '{}',
    mayLeave: async () => {
      asked.push(requests)
      return false
    },
  })
  expect(answer).toMatchObject({ failure: expect.stringContaining('not to leave') })
  expect([asked, requests]).toEqual([[0], 0])
})

test('a webhook call that timed out meanwhile writes nothing once its message may leave', async () => {
  let requests = 0
  const port = await open(() => {
    requests += 1
  })
  const judged = Promise.withResolvers<boolean>()
  const { resolve } = resolving('127.0.0.1')
  const answer = await httpEndpoints(rules, resolve, { ...endpointLimits, totalMs: 50 }).call({
    url: `http://hooks.example:${port}/wire`,
    headers: {},
    body: '{}',
    mayLeave: () => judged.promise,
  })
  judged.resolve(true)
  await judged.promise
  expect(answer).toEqual({ failure: 'No answer within 0.05 s' })
  expect(requests).toBe(0)
})
