import { App } from 'aws-cdk-lib'
import { Match, Template } from 'aws-cdk-lib/assertions'
import { describe, expect, it } from 'vitest'
import { readStage } from '#infra/stages.ts'
import { SyndicationStack } from '#infra/syndication-stack.ts'
import cdk from '../../cdk.json' with { type: 'json' }
import { findOne } from './find-one.ts'
import { readStack } from './read-stack.ts'

const template = readStack('prod')
const buckets = Object.entries(template.findResources('AWS::S3::Bucket'))
const kept = buckets.filter(([id]) => !id.startsWith('StoreAccessLogs'))

describe('every S3 bucket', () => {
  it.each(buckets)('%s is private, owned by the account and encrypted', (_, { Properties }) => {
    expect(Properties).toMatchObject({
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
    })
  })

  it.each(buckets)('%s refuses calls below TLS 1.2', id => {
    for (const Condition of [
      { Bool: { 'aws:SecureTransport': 'false' } },
      { NumericLessThan: { 's3:TlsVersion': 1.2 } },
    ]) {
      template.hasResourceProperties('AWS::S3::BucketPolicy', {
        Bucket: { Ref: id },
        PolicyDocument: {
          Statement: Match.arrayWith([
            Match.objectLike({ Effect: 'Deny', Action: 's3:*', Principal: { AWS: '*' }, Condition }),
          ]),
        },
      })
    }
  })
})

describe('a bucket of drops or texts', () => {
  it.each(kept)('%s keeps every version without expiry', (_, { Properties }) => {
    expect(Properties.VersioningConfiguration).toEqual({ Status: 'Enabled' })
    for (const rule of Properties.LifecycleConfiguration.Rules) {
      expect(rule).toEqual({ Status: 'Enabled', AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 } })
    }
  })

  it.each(kept)('%s logs each request', (_, { Properties }) => {
    expect(Properties.LoggingConfiguration.DestinationBucketName).toEqual({
      Ref: findOne(template, 'AWS::S3::Bucket', 'StoreAccessLogs').id,
    })
  })
})

describe('the bucket of drops of a stage with a place', () => {
  const env = { account: '111122223333', region: 'eu-west-1' }
  const app = new App({
    context: { ...cdk.context, 'aws:cdk:bundling-stacks': [] },
    builtinCloudFormationValidation: false,
  })
  const placed = Template.fromStack(
    new SyndicationStack(app, 'wiredesk-prod', { stage: readStage('prod'), env }),
  )

  // docs/recovery.md; "Import AWS resources into a CloudFormation stack automatically" in CloudFormation's guide
  it('is named without a function, so that a new stack may take it over', () => {
    const { Properties } = findOne(placed, 'AWS::S3::Bucket', 'IngestDrops')
    expect(Properties.BucketName).toBe('wiredesk-prod-drops-111122223333-eu-west-1')
  })

  it('is the one that the stage had without a place, as is everything that holds data', () => {
    for (const type of ['AWS::S3::Bucket', 'AWS::DynamoDB::Table', 'AWS::SQS::Queue'])
      expect(Object.keys(placed.findResources(type))).toEqual(Object.keys(template.findResources(type)))
  })
})

describe('the notification of a new drop', () => {
  const drops = findOne(template, 'AWS::S3::Bucket', 'IngestDrops')
  const queueId = findOne(template, 'AWS::SQS::Queue', 'IngestQueue').id
  const policy = findOne(template, 'AWS::SQS::QueuePolicy', 'IngestQueue')

  it('reaches the queue, however the drop was uploaded', () => {
    expect(drops.Properties.NotificationConfiguration.QueueConfigurations).toEqual([
      { Event: 's3:ObjectCreated:*', Queue: { 'Fn::GetAtt': [queueId, 'Arn'] } },
    ])
  })

  it('works from the first drop, as the queue’s policy exists before the bucket', () => {
    expect(drops.DependsOn).toContain(policy.id)
  })

  it('is accepted only from this bucket of this account', () => {
    const name = drops.Properties.BucketName['Fn::Join'][1]
    const { Statement } = policy.Properties.PolicyDocument
    const allowed = Statement.filter(({ Effect }: { Effect: string }) => Effect === 'Allow')
    expect(allowed).toHaveLength(1)
    expect(allowed[0]).toMatchObject({
      Action: 'sqs:SendMessage',
      Principal: { Service: 's3.amazonaws.com' },
      Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
    })
    const arn: unknown[] = allowed[0].Condition.ArnEquals['aws:SourceArn']['Fn::Join'][1]
    expect(arn.slice(0, 2)).toEqual(['arn:', { Ref: 'AWS::Partition' }])
    expect(arn.slice(2)).toEqual([`:s3:::${name[0]}`, ...name.slice(1)])
  })
})
