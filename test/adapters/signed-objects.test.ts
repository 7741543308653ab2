import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { objectRequest } from '#adapters/s3/object-request.ts'
import { signedObjects } from '#adapters/s3/signed-objects.ts'
import { listen } from '#infra/local/engines/listen.ts'

type Answer = (response: ServerResponse) => void

const object: Answer = response => response.writeHead(200, { 'content-length': '5' }).end('Ferry')
const refusal =
  (status: number, code: string): Answer =>
  response =>
    response.writeHead(status).end(`<Error><Code>${code}</Code><Message>No.</Message></Error>`)
const reset: Answer = response => response.destroy()

/** Opens a stand-in for S3 that sends these answers in turn; returns the list of requests it receives. */
const openServer = async (...answers: Answer[]): Promise<IncomingMessage[]> => {
  const requests: IncomingMessage[] = []
  const server = createServer((request, response) => {
    requests.push(request)
    answers[requests.length - 1]?.(response)
  })
  vi.stubEnv('AWS_ENDPOINT_URL_S3', `http://127.0.0.1:${await listen(server, 0)}`)
  vi.stubEnv('AWS_REGION', 'eu-west-1')
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'ferry')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret')
  vi.stubEnv('AWS_SESSION_TOKEN', 'session')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return requests
}
afterEach(() => vi.unstubAllEnvs())

const name = { bucket: 'drops', key: "desk/a café (it's).txt", versionId: 'v/1' }

test.each([
  ['told to slow down', refusal(503, 'SlowDown')],
  ['failed', refusal(500, 'InternalError')],
  ['cut off', reset],
])('a signed GET that was %s is signed and sent once more', async (_, failure) => {
  const requests = await openServer(failure, object)
  const opened = await signedObjects()(name)
  expect(Buffer.from(await opened.bytes()).toString()).toBe('Ferry')
  expect(requests).toHaveLength(2)
})

test('a signed GET gives up after the second try, with the error S3 named', async () => {
  const requests = await openServer(refusal(500, 'InternalError'), refusal(503, 'SlowDown'), object)
  await expect(signedObjects()(name)).rejects.toMatchObject({ name: 'SlowDown', message: 'No.' })
  expect(requests).toHaveLength(2)
})

test('a signed GET that S3 denies is not tried again', async () => {
  const requests = await openServer(refusal(403, 'AccessDenied'), object)
  await expect(signedObjects()(name)).rejects.toMatchObject({ name: 'AccessDenied' })
  expect(requests).toHaveLength(1)
})

test('a signed GET is signed for S3 with the Lambda’s credentials and session', async () => {
  const requests = await openServer(object)
  await signedObjects()(name)
  const [request] = requests
  expect(request?.url).toBe('/drops/desk/a%20caf%C3%A9%20%28it%27s%29.txt?versionId=v%2F1')
  expect(request?.headers.authorization).toMatch(
    /^AWS4-HMAC-SHA256 Credential=ferry\/\d{8}\/eu-west-1\/s3\/aws4_request, SignedHeaders=.*host/,
  )
  expect(request?.headers['x-amz-security-token']).toBe('session')
})

test.each([
  ['eu-west-1', 'drops.s3.eu-west-1.amazonaws.com'],
  ['us-gov-west-1', 'drops.s3.us-gov-west-1.amazonaws.com'],
  ['cn-north-1', 'drops.s3.cn-north-1.amazonaws.com.cn'],
  ['eusc-de-east-1', 'drops.s3.eusc-de-east-1.amazonaws.eu'],
])('a signed GET in %s goes to the bucket’s host there', (region, host) => {
  const request = objectRequest({ bucket: 'drops', key: 'desk/one.txt' }, region, undefined)
  expect(request).toMatchObject({ protocol: 'https:', hostname: host, path: '/desk/one.txt', query: {} })
  expect(request.headers.host).toBe(host)
})
