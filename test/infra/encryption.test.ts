import { describe, expect, it } from 'vitest'
import { synthesizeTemplate } from '#infra/synthesize-template.ts'

type Properties = Record<string, unknown>

/**
 * How each type that stores something declares its encryption. CloudWatch encrypts every log group by
 * default.
 */
const isEncrypted: Record<string, (properties: Properties) => boolean> = {
  'AWS::DynamoDB::Table': ({ SSESpecification }) => (SSESpecification as Properties).SSEEnabled === true,
  'AWS::S3::Bucket': ({ BucketEncryption }) => BucketEncryption !== undefined,
  'AWS::SQS::Queue': ({ SqsManagedSseEnabled, KmsMasterKeyId }) =>
    SqsManagedSseEnabled === true || KmsMasterKeyId !== undefined,
  'AWS::SNS::Topic': ({ KmsMasterKeyId }) => KmsMasterKeyId !== undefined,
  'AWS::KMS::Key': ({ EnableKeyRotation }) => EnableKeyRotation === true,
}

/** Types that store nothing but their own settings. */
const keepsNothing =
  /^(AWS::(ApiGateway|CloudWatch|CodeDeploy|IAM|Lambda|Logs|Scheduler|WAFv2)::|AWS::(S3::Bucket|SNS::Topic|SQS::Queue)Policy$|Custom::S3AutoDeleteObjects$)/

describe.each(['dev', 'prod'] as const)('the %s stage', stage => {
  const kept = Object.entries(synthesizeTemplate(stage).Resources).filter(
    ([, { Type }]) => !keepsNothing.test(Type),
  )

  it.each(kept)('stores the data of %s encrypted', (_, { Type, Properties = {} }) => {
    expect(isEncrypted[Type]?.(Properties)).toBe(true)
  })
})
