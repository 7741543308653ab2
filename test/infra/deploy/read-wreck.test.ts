import { createServer } from 'node:http'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { readWreck } from '#infra/deploy/read-wreck.ts'
import { closeServer } from '#infra/local/engines/close-server.ts'
import { listen } from '#infra/local/engines/listen.ts'

let described = { status: '', isProtected: false }
const cloudFormation = createServer((_, response) => {
  const { status, isProtected } = described
  const stack = `<StackName>wiredesk-prod</StackName><CreationTime>2026-11-30T00:00:00Z</CreationTime><StackStatus>${status}</StackStatus><EnableTerminationProtection>${isProtected}</EnableTerminationProtection>`
  response.setHeader('content-type', 'text/xml')
  response.end(
    `<DescribeStacksResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><DescribeStacksResult><Stacks><member>${stack}</member></Stacks></DescribeStacksResult></DescribeStacksResponse>`,
  )
})

beforeEach(async () => {
  vi.stubEnv('AWS_ENDPOINT_URL', `http://127.0.0.1:${await listen(cloudFormation, 0)}`)
  vi.stubEnv('AWS_REGION', 'us-east-1')
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'any')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'any')
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await closeServer(cloudFormation)
})

it.each([
  ['ROLLBACK_COMPLETE', true, true],
  ['ROLLBACK_FAILED', true, true],
  // CDK deletes it by itself.
  ['ROLLBACK_COMPLETE', false, false],
  ['UPDATE_ROLLBACK_COMPLETE', true, false],
  // A first deployment that was declined at its question.
  ['REVIEW_IN_PROGRESS', true, false],
])('of a stack in %s, protected %s: %s', async (status, isProtected, isWreck) => {
  described = { status, isProtected }
  expect(await readWreck('wiredesk-prod')).toBe(isWreck)
})
