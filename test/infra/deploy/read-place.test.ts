import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { findDeployedStack } from '#infra/cli/drop/find-deployed-stack.ts'
import { describeStack } from '#infra/deploy/describe-stack.ts'
import { readPlace } from '#infra/deploy/read-place.ts'

beforeEach(() => {
  vi.stubEnv('AWS_REGION', 'eu-north-1')
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'id')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret')
})
afterEach(() => {
  vi.unstubAllEnvs()
})

/** What asking AWS fails with where this answers in its place. */
const failureBehind = async (answer: RequestListener, ask: () => Promise<unknown>): Promise<unknown> => {
  const server = createServer(answer)
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  vi.stubEnv('AWS_ENDPOINT_URL', `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  const failure = await ask().catch((error: unknown) => error)
  server.closeAllConnections()
  server.close()
  return failure
}

const page: RequestListener = (_, response) =>
  void response.end('<html><h1>Welcome to our guests</h1></html>')
const redirect: RequestListener = (_, response) =>
  void response.writeHead(302, { location: 'http://login.example/' }).end()

it('sends nobody to sign in to AWS who cannot reach it', async () => {
  vi.stubEnv('AWS_ENDPOINT_URL', 'http://127.0.0.1:1')
  await expect(readPlace()).rejects.toMatchObject({
    exitCode: 69,
    message: expect.stringMatching(/^AWS cannot be reached: .* Check the network/),
  })
  expect(await failureBehind(redirect, readPlace)).toMatchObject({
    exitCode: 69,
    message: expect.stringMatching(/something else answers in the place of AWS \(status 302\)/),
  })
})

it('takes a page of another network for no answer that there is no stack', async () => {
  for (const ask of [() => findDeployedStack('prod'), () => describeStack('wiredesk-prod')])
    expect(await failureBehind(page, ask)).toMatchObject({
      message: expect.stringContaining('something else answer in the place of AWS?'),
    })
})
