import { describe, expect, it } from 'vitest'
import { synthesizeTemplate } from '#infra/synthesize-template.ts'

/**
 * What CloudFormation cannot tag, by the reference of each type
 * (docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference).
 */
const untaggable = new Set([
  'AWS::ApiGateway::Account',
  'AWS::ApiGateway::Authorizer',
  'AWS::ApiGateway::Deployment',
  'AWS::ApiGateway::GatewayResponse',
  'AWS::ApiGateway::Method',
  'AWS::ApiGateway::RequestValidator',
  'AWS::ApiGateway::Resource',
  'AWS::IAM::Policy',
  'AWS::Lambda::Alias',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::Lambda::Permission',
  'AWS::Lambda::Version',
  'AWS::Logs::MetricFilter',
  'AWS::S3::BucketPolicy',
  'AWS::SNS::TopicPolicy',
  'AWS::SQS::QueuePolicy',
  // Its group can be tagged, but it is in the account's default one.
  'AWS::Scheduler::Schedule',
  'AWS::WAFv2::LoggingConfiguration',
  'AWS::WAFv2::WebACLAssociation',
  'Custom::S3AutoDeleteObjects',
])

/**
 * The function with which CDK empties the buckets of a removed stage; CDK makes it from a raw resource,
 * without tags.
 */
const ofCdk = /^CustomS3AutoDeleteObjectsCustomResourceProvider/

describe.each(['dev', 'prod'] as const)('the %s stage', stage => {
  const resources = Object.entries(synthesizeTemplate(stage).Resources).filter(
    ([id, { Type }]) => !untaggable.has(Type) && !ofCdk.test(id),
  )

  it.each(resources.map(([id, { Properties }]) => [id, Properties?.Tags]))('tags %s', (_, tags) => {
    expect(tags).toEqual(
      expect.arrayContaining([
        { Key: 'project', Value: 'wiredesk' },
        { Key: 'stage', Value: stage },
      ]),
    )
  })
})
