import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeServer } from '#infra/local/engines/close-server.ts'
import { listen } from '#infra/local/engines/listen.ts'
import { createGateway } from '#infra/local/gateway/create-gateway.ts'

const gateway = createGateway(
  {
    stage: 'prod',
    binaryMediaTypes: [],
    methods: [{ method: 'GET', resource: '/v1/feed', functionArn: 'feed' }],
    gatewayResponses: [
      { type: 'DEFAULT_4XX', status: 400, headers: {}, templates: { 'text/plain': 'Bad call' } },
    ],
  },
  async () => ({ statusCode: 200, body: 'served' }),
)
let port = 0
beforeAll(async () => {
  port = await listen(gateway, 0)
})
afterAll(() => closeServer(gateway))

const askAs = (host: string) =>
  new Promise<[status: number | undefined, body: string]>((resolve, reject) => {
    request({ port, host: '127.0.0.1', path: '/v1/feed', headers: { host } }, async response =>
      resolve([response.statusCode, await text(response)]),
    )
      .on('error', reject)
      .end()
  })

describe('the local API Gateway', () => {
  it.each(['localhost', 'LOCALHOST:9000', '127.0.0.1:8787', 'desk.localhost:8787'])(
    'answers as %s',
    async host => expect(await askAs(host)).toEqual([200, 'served']),
  )

  it.each([
    'wire.example',
    'wire.example:8787',
    'localhost.example',
    '127.0.0.1.example',
    'localhost:8787@wire.example',
    'notlocalhost',
  ])('refuses to answer as %s', async host => {
    const [status, body] = await askAs(host)
    expect(status).toBe(403)
    expect(body).toContain('answers as localhost')
  })
})
