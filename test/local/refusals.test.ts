import { expect, it } from 'vitest'
import { StartError } from '#infra/local/start-error.ts'
import { readStack } from '#infra/local/template/read-stack.ts'
import { aStack, places } from './a-stack.ts'

const lambda = {
  Type: 'AWS::Lambda::Function',
  Properties: { Handler: 'index.handler', Runtime: 'nodejs24.x' },
}

/** A construct of a template, and words that the one line about it must contain. */
const refusals: [what: string, resources: Record<string, object>, words: RegExp][] = [
  [
    'an unknown type of resource',
    { Feed: { Type: 'AWS::Kinesis::Stream' } },
    /Feed \(AWS::Kinesis::Stream\)/,
  ],
  [
    'a local index',
    {
      Table: {
        Type: 'AWS::DynamoDB::Table',
        Properties: { KeySchema: [], AttributeDefinitions: [], LocalSecondaryIndexes: [{}] },
      },
    },
    /Table .*local indexes/,
  ],
  [
    'an unsupported bucket event',
    {
      Drops: {
        Type: 'AWS::S3::Bucket',
        Properties: {
          NotificationConfiguration: { QueueConfigurations: [{ Event: 's3:ObjectRemoved:*', Queue: 'arn' }] },
        },
      },
    },
    /Drops .*ObjectCreated/,
  ],
  [
    'an unsupported schedule',
    {
      Nightly: {
        Type: 'AWS::Scheduler::Schedule',
        Properties: { ScheduleExpression: 'cron(0 3 * * ? *)', Target: { Arn: 'arn' } },
      },
    },
    /Nightly .*cron\(0 3/,
  ],
  [
    'an unsupported intrinsic function',
    { Drops: { Type: 'AWS::S3::Bucket', Properties: { BucketName: { 'Fn::ImportValue': 'x' } } } },
    /Fn::ImportValue/,
  ],
  [
    'an unsupported attribute',
    {
      Drops: {
        Type: 'AWS::S3::Bucket',
        Properties: { BucketName: { 'Fn::GetAtt': ['Drops2', 'DomainName'] } },
      },
      Drops2: { Type: 'AWS::S3::Bucket' },
    },
    /Drops2 .*DomainName/,
  ],
  [
    'a reference to nothing',
    { Drops: { Type: 'AWS::S3::Bucket', Properties: { BucketName: { Ref: 'Nowhere' } } } },
    /Nowhere/,
  ],
  [
    'an entry that is not a file name',
    { Ingest: { ...lambda, Metadata: { 'wiredesk:entry': 7 } } },
    /Ingest .*wiredesk:entry/,
  ],
]

it.each(refusals)(
  'the local stack refuses a template with %s, in one line that names it',
  (_, resources, words) => {
    const read = () => readStack(aStack(resources), places)
    expect(read).toThrow(StartError)
    expect(read).toThrow(words)
    expect(read).not.toThrow(/\n/)
  },
)

it('the local stack refuses a template without an API', () => {
  expect(() =>
    readStack(
      { Resources: { Nothing: { Type: 'AWS::IAM::Role', Properties: {}, Metadata: {} } }, Outputs: {} },
      places,
    ),
  ).toThrow(/REST API/)
})
