import { afterEach, expect, test, vi } from 'vitest'
import { findDeployedStack } from '#infra/cli/drop/find-deployed-stack.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

test('a stage that is not found is named with the region in which it was looked for', async () => {
  vi.stubEnv('AWS_REGION', 'eu-north-1')
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'id')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret')
  vi.stubEnv('AWS_ENDPOINT_URL', 'http://127.0.0.1:1')
  await expect(findDeployedStack('prod')).rejects.toThrow(
    /^cannot read the stack wiredesk-prod in eu-north-1: .*; check the network, and AWS_REGION$/,
  )
})
