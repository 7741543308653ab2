import { Match } from 'aws-cdk-lib/assertions'
import { describe, expect, it } from 'vitest'
import { findOne } from './find-one.ts'
import { granted } from './granted.ts'
import { liveName } from './live-name.ts'
import { readStack } from './read-stack.ts'

const days = (count: number) => count * 24 * 60 * 60
const template = readStack('prod')
const queues = template.findResources('AWS::SQS::Queue')
const ingestQueue = findOne(template, 'AWS::SQS::Queue', 'IngestQueue').Properties
const ingest = findOne(template, 'AWS::Lambda::Function', 'IngestFunction')
describe('every SQS queue', () => {
  it.each(Object.keys(queues))('%s is encrypted and refuses calls without TLS', id => {
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

  it.each(Object.keys(queues).filter(id => id.includes('DeadLetters')))(
    '%s keeps dead letters for 14 days',
    id => {
      expect(queues[id]?.Properties.MessageRetentionPeriod).toBe(days(14))
    },
  )
})

describe('the Lambda of a queue', () => {
  it.each(
    Object.entries(granted).flatMap(([role, grants]) => {
      const may = (action: string) =>
        (grants as string[]).flatMap(grant =>
          grant.startsWith(`sqs:${action} on`) ? grant.split(' ')[2] : [],
        )
      const [source] = may('ReceiveMessage')
      const [, lambda] = /^(.*Function|PushWake)Role$/.exec(role) ?? []
      return lambda && source && lambda !== 'DeskFunction'
        ? [[lambda, source, may('SendMessage').includes(source)] as const]
        : []
    }),
  )('%s may be invoked on and on by what it sends itself to %s: %s', (lambda, _, feedsItself) => {
    const { RecursiveLoop } = findOne(template, 'AWS::Lambda::Function', lambda).Properties
    expect(RecursiveLoop).toBe(feedsItself ? 'Allow' : undefined)
  })
})

describe('the queue of drops', () => {
  it('tries a drop eight times, in more than half an hour, then moves it to the dead-letter queue', () => {
    expect(ingestQueue.RedrivePolicy).toEqual({
      maxReceiveCount: 8,
      deadLetterTargetArn: {
        'Fn::GetAtt': [findOne(template, 'AWS::SQS::Queue', 'IngestDeadLetters').id, 'Arn'],
      },
    })
  })

  it('keeps a drop at most half as long as the dead-letter queue', () => {
    expect(ingestQueue.MessageRetentionPeriod).toBeLessThanOrEqual(days(14) / 2)
  })

  it('hides a drop for at least six times the Lambda’s timeout', () => {
    expect(ingestQueue.VisibilityTimeout).toBeGreaterThanOrEqual(6 * ingest.Properties.Timeout)
  })

  it('feeds the ingest Lambda, which reports failed drops one by one', () => {
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      EventSourceArn: { 'Fn::GetAtt': [findOne(template, 'AWS::SQS::Queue', 'IngestQueue').id, 'Arn'] },
      FunctionName: liveName(template, 'IngestFunction'),
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      BatchSize: 10,
      ScalingConfig: { MaximumConcurrency: 5 },
    })
  })
})

describe('the backlog, where drops wait that later ones go before', () => {
  const backlog = findOne(template, 'AWS::SQS::Queue', 'IngestBacklog')

  it('keeps, hides and tries a drop as the queue of drops does', () => {
    const { Tags: _own, ...properties } = backlog.Properties
    const { Tags: _tags, ...expected } = ingestQueue
    expect(properties).toEqual(expected)
  })

  it('feeds the ingest Lambda, which has more runs left for new drops', () => {
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      EventSourceArn: { 'Fn::GetAtt': [backlog.id, 'Arn'] },
      FunctionName: liveName(template, 'IngestFunction'),
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      BatchSize: 10,
      ScalingConfig: { MaximumConcurrency: 3 },
    })
  })

  it('is told to the Lambda that fills it, and watched with the queue of drops', () => {
    expect(ingest.Properties.Environment.Variables.BACKLOG_QUEUE).toEqual({ Ref: backlog.id })
    const watched = JSON.stringify(
      findOne(template, 'AWS::CloudWatch::Alarm', 'WatchDropsWaiting').Properties.Metrics,
    )
    for (const { id } of [backlog, findOne(template, 'AWS::SQS::Queue', 'IngestQueue')])
      expect(watched).toContain(`["${id}","QueueName"]`)
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

  it('sends a failed run to its dead-letter queue', () => {
    template.hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
      FunctionName: { Ref: lambda },
      DestinationConfig: { OnFailure: { Destination: deadLetters } },
    })
  })
})
