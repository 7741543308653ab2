import { describe, expect, it } from 'vitest'
import { endpointLimits } from '#adapters/http/endpoint-limits.ts'
import { findOne } from './find-one.ts'
import { liveName } from './live-name.ts'
import { readStack } from './read-stack.ts'

const template = readStack('prod')
const arnOf = (type: string, name: string) => ({ 'Fn::GetAtt': [findOne(template, type, name).id, 'Arn'] })
const queueOf = (name: string) => findOne(template, 'AWS::SQS::Queue', name).Properties
const lambdaOf = (name: string) => findOne(template, 'AWS::Lambda::Function', name)

describe.each([
  ['PushWakeUps', 'PushWake'],
  ['PushOrders', 'PushFunction'],
])('the queue %s', (queue, lambda) => {
  it('feeds its Lambda, and hides a message for at least six times the Lambda’s timeout', () => {
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      EventSourceArn: arnOf('AWS::SQS::Queue', queue),
      FunctionName: liveName(template, lambda),
    })
    expect(queueOf(queue).VisibilityTimeout).toBeGreaterThanOrEqual(6 * lambdaOf(lambda).Properties.Timeout)
  })

  it('moves a message that failed three times to the dead-letter queue', () => {
    expect(queueOf(queue).RedrivePolicy).toEqual({
      maxReceiveCount: 3,
      deadLetterTargetArn: arnOf('AWS::SQS::Queue', 'PushDeadLetters'),
    })
  })
})

describe('webhooks', () => {
  it('are looked at each minute, even when no wake-up was sent', () => {
    template.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'rate(1 minute)',
      State: 'ENABLED',
      Target: { Arn: { Ref: findOne(template, 'AWS::Lambda::Alias', 'PushWake').id } },
    })
    expect(lambdaOf('PushWake').Properties.Timeout).toBeLessThan(60)
  })

  it('are called by a Lambda that reports failed orders one by one, with a timeout longer than an endpoint’s', () => {
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      EventSourceArn: arnOf('AWS::SQS::Queue', 'PushOrders'),
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    })
    const run = 25
    expect(lambdaOf('PushFunction').Properties.Timeout).toBeGreaterThan(run + endpointLimits.totalMs / 1000)
  })

  it.each([
    ['dev', 10],
    ['prod', 1000],
  ] as const)(
    'leave most of an account of %s to the API, however slow the endpoints are',
    (stage, account) => {
      const mappings = Object.values(readStack(stage).findResources('AWS::Lambda::EventSourceMapping'))
      const most = mappings.find(({ Properties }) =>
        JSON.stringify(Properties.EventSourceArn).includes('Orders'),
      )?.Properties.ScalingConfig.MaximumConcurrency
      expect(most).toBeLessThanOrEqual(account / 5)
    },
  )

  it('are counted in a metric when Wiredesk stops calling them', () => {
    template.hasResourceProperties('AWS::Logs::MetricFilter', {
      FilterPattern: '{ $.message = "Webhook stopped" }',
      MetricTransformations: [{ MetricNamespace: 'Wiredesk/prod', MetricName: 'WebhooksStopped' }],
    })
  })
})
