import { Match } from 'aws-cdk-lib/assertions'
import { describe, expect, it } from 'vitest'
import { findOne } from './find-one.ts'
import { liveName } from './live-name.ts'
import { readStack } from './read-stack.ts'

const days = (count: number) => count * 24 * 60 * 60
const template = readStack('prod')
const queues = template.findResources('AWS::SQS::Queue')
const ingestQueue = findOne(template, 'AWS::SQS::Queue', 'IngestQueue').Properties
const ingest = findOne(template, 'AWS::Lambda::Function', 'IngestFunction')
describe('every queue', () => {
  it.each(Object.keys(queues))('%s is encrypted and refuses what does not come over TLS', id => {
    expect(queues[id]?.Properties.SqsManagedSseEnabled).toBe(true)
    template.hasResourceProperties('AWS::SQS::QueuePolicy', {
      Queues: [{ Ref: id }],
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Deny',
            Action: 'sqs:*',
            Principal: { AWS: '*' },
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          }),
        ]),
      },
    })
  })

  it.each(Object.keys(queues).filter(id => id.includes('DeadLetters')))('%s keeps 14 days', id => {
    expect(queues[id]?.Properties.MessageRetentionPeriod).toBe(days(14))
  })
})

describe('the queue of drops', () => {
  it('gives a drop five tries, then lays it with the dead letters', () => {
    expect(ingestQueue.RedrivePolicy).toEqual({
      maxReceiveCount: 5,
      deadLetterTargetArn: {
        'Fn::GetAtt': [findOne(template, 'AWS::SQS::Queue', 'IngestDeadLetters').id, 'Arn'],
      },
    })
  })

  it('lets go of a drop long before the dead letters would', () => {
    expect(ingestQueue.MessageRetentionPeriod).toBeLessThanOrEqual(days(14) / 2)
  })

  it('hides a drop for at least six times as long as its Lambda may take', () => {
    expect(ingestQueue.VisibilityTimeout).toBeGreaterThanOrEqual(6 * ingest.Properties.Timeout)
  })

  it('feeds the ingest Lambda, which names the drops that failed', () => {
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      EventSourceArn: { 'Fn::GetAtt': [findOne(template, 'AWS::SQS::Queue', 'IngestQueue').id, 'Arn'] },
      FunctionName: liveName(template, 'IngestFunction'),
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      BatchSize: 10,
      ScalingConfig: { MaximumConcurrency: 10 },
    })
  })
})

describe('the release of embargoes', () => {
  const lambda = findOne(template, 'AWS::Lambda::Function', 'ReleaseFunction').id
  const live = findOne(template, 'AWS::Lambda::Alias', 'ReleaseFunction').id
  const deadLetters = { 'Fn::GetAtt': [findOne(template, 'AWS::SQS::Queue', 'ReleaseDeadLetters').id, 'Arn'] }

  it('runs each minute', () => {
    template.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'rate(1 minute)',
      State: 'ENABLED',
      Target: { Arn: { Ref: live }, DeadLetterConfig: { Arn: deadLetters } },
    })
  })

  it('leaves a dead letter where a run fails', () => {
    template.hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
      FunctionName: { Ref: lambda },
      DestinationConfig: { OnFailure: { Destination: deadLetters } },
    })
  })
})
