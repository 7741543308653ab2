import { describe, expect, it } from 'vitest'
import { ApiEnv } from '#functions/api/env.ts'
import { AuthorizeEnv } from '#functions/authorize/env.ts'
import { IngestEnv } from '#functions/ingest/env.ts'
import { PushEnv } from '#functions/push/env.ts'
import { ReleaseEnv } from '#functions/release/env.ts'
import { WakeEnv } from '#functions/wake/env.ts'
import { readStack } from './read-stack.ts'

const template = readStack('prod')
const lambdas = Object.values(template.findResources('AWS::Lambda::Function')).map(
  ({ Properties, Metadata }) => [Metadata?.['wiredesk:entry'], Properties] as const,
)
const propertiesOf = (lambda: string) =>
  lambdas.find(([entry]) => entry === `functions/${lambda}/handler.ts`)?.[1]

describe('every Lambda of production', () => {
  it.each(lambdas)('%s runs on Node 24 on arm64', (_, properties) => {
    expect(properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'] })
  })

  it('has its own code', () => {
    expect(new Set(lambdas.map(([, properties]) => properties.Code.S3Key)).size).toBe(lambdas.length)
  })

  it.each(lambdas)(
    '%s is traced, and writes JSON to a log group with a retention of 180 days',
    (_, properties) => {
      expect(properties.TracingConfig).toEqual({ Mode: 'Active' })
      expect(properties.LoggingConfig.LogFormat).toBe('JSON')
      const group = template.findResources('AWS::Logs::LogGroup')[properties.LoggingConfig.LogGroup.Ref]
      expect(group?.Properties.RetentionInDays).toBe(180)
    },
  )
})

describe('the environment of the Lambda', () => {
  it.each([
    ['ingest', IngestEnv],
    ['release', ReleaseEnv],
    ['authorize', AuthorizeEnv],
    ['api', ApiEnv],
    ['wake', WakeEnv],
    ['push', PushEnv],
  ] as const)('%s has exactly the variables of its schema', (lambda, schema) => {
    const variables = Object.entries<unknown>(propertiesOf(lambda).Environment.Variables)
    const deployed = Object.fromEntries(
      variables.map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
    )
    expect(schema.safeParse(deployed)).toMatchObject({ success: true })
    expect(Object.keys(deployed).sort()).toEqual(
      [...Object.keys(schema.shape), 'POWERTOOLS_SERVICE_NAME'].sort(),
    )
  })
})

describe('the timeout', () => {
  it('of release ends a run before the next begins', () => {
    expect(propertiesOf('release').Timeout).toBeLessThan(60)
  })

  it.each(['authorize', 'api', 'desk', 'pages'])('of %s is shorter than API Gateway’s', lambda => {
    expect(propertiesOf(lambda).Timeout).toBeLessThan(29)
  })
})
