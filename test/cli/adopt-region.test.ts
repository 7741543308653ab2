import { expect, test } from 'vitest'
import { adoptRegion } from '#infra/cli/adopt-region.ts'

test.each([
  [{ AWS_DEFAULT_REGION: 'eu-west-1' }, 'eu-west-1'],
  [{ AWS_REGION: '', AWS_DEFAULT_REGION: 'eu-west-1' }, 'eu-west-1'],
  [{ AWS_REGION: 'eu-north-1', AWS_DEFAULT_REGION: 'eu-west-1' }, 'eu-north-1'],
  [{}, undefined],
])('with %j the region is %s, as for the AWS CLI', (environment: NodeJS.ProcessEnv, region) => {
  adoptRegion(environment)
  expect(environment.AWS_REGION).toBe(region)
})
