import { CloudFormationClient, CreateStackCommand } from '@aws-sdk/client-cloudformation'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readBootstrap } from '#infra/deploy/read-bootstrap.ts'
import { readPlace } from '#infra/deploy/read-place.ts'
import { readStackOutputs } from '#infra/deploy/read-stack-outputs.ts'
import { hasMoto } from './has-moto.ts'
import { type Moto, openMoto } from './open-moto.ts'

describe.skipIf(!hasMoto)('what a deployment reads from AWS (skipped where moto is not installed)', () => {
  let moto: Moto
  beforeAll(async () => {
    moto = await openMoto()
    vi.stubEnv('AWS_ENDPOINT_URL', moto.url)
    vi.stubEnv('AWS_REGION', 'us-east-1')
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'any')
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'any')
  })
  afterAll(async () => {
    vi.unstubAllEnvs()
    await moto.close()
  })

  it('reads the account and the region', async () => {
    expect(await readPlace()).toEqual({ account: '000000000000', region: 'us-east-1' })
  })

  it('reads the version of the CDK bootstrap, or undefined when there is none', async () => {
    expect(await readBootstrap()).toBeUndefined()
    const client = new CloudFormationClient({})
    const template = {
      Resources: { Queue: { Type: 'AWS::SQS::Queue' } },
      Outputs: { BootstrapVersion: { Value: '25' } },
    }
    await client.send(
      new CreateStackCommand({ StackName: 'CDKToolkit', TemplateBody: JSON.stringify(template) }),
    )
    client.destroy()
    expect(await readBootstrap()).toBe(25)
  })

  it('reads undefined as the outputs of a stack that is not deployed', async () => {
    expect(await readStackOutputs('wiredesk-prod')).toBeUndefined()
  })
})

describe('a deployment by someone not signed in', () => {
  it.each([
    ['has no credentials', { AWS_REGION: 'us-east-1' }, 'You are not signed in to AWS'],
    [
      'has chosen no region',
      { AWS_ACCESS_KEY_ID: 'any', AWS_SECRET_ACCESS_KEY: 'any' },
      'No region is chosen',
    ],
  ])('that %s is refused with what to do', async (_, environment, says) => {
    const nowhere = {
      AWS_ACCESS_KEY_ID: undefined,
      AWS_SECRET_ACCESS_KEY: undefined,
      AWS_PROFILE: undefined,
      AWS_REGION: undefined,
      AWS_DEFAULT_REGION: undefined,
      AWS_CONFIG_FILE: '/dev/null',
      AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
      AWS_EC2_METADATA_DISABLED: 'true',
    }
    for (const [name, value] of Object.entries({ ...nowhere, ...environment })) vi.stubEnv(name, value)
    await expect(readPlace()).rejects.toMatchObject({ exitCode: 77, message: expect.stringContaining(says) })
    vi.unstubAllEnvs()
  })
})
