import { afterEach, expect, test, vi } from 'vitest'
import { findDestination } from '#infra/cli/drop/find-destination.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

/** No region, and no file that might name one. */
const withoutRegion = () => {
  for (const name of ['AWS_REGION', 'AWS_DEFAULT_REGION']) vi.stubEnv(name, undefined)
  vi.stubEnv('AWS_CONFIG_FILE', '/nonexistent')
  vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', '/nonexistent')
}

test('a place that no stage is called is answered with the stages there are, not with what AWS lacks', async () => {
  withoutRegion()
  await expect(findDestination('production')).rejects.toThrow(
    'No stage is called "production": choose dev or prod. This machine\'s stack is called local.',
  )
  await expect(findDestination('prod')).rejects.toThrow('no AWS region is known: set AWS_REGION')
})
