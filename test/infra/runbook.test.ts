import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Match } from 'aws-cdk-lib/assertions'
import { describe, expect, it } from 'vitest'
import type { Metric } from '#schemas/metrics/metric.ts'
import { metricNamespace } from '#schemas/metrics/metric-namespace.ts'
import { metrics } from '#schemas/metrics/metrics.ts'
import { traceLines } from '#schemas/metrics/trace-lines.ts'
import { readStack } from './read-stack.ts'
import { stackAtDomain } from './stack-at-domain.ts'

const template = readStack('prod')
const runbook = readFileSync(resolve(import.meta.dirname, '../../docs/runbook.md'), 'utf8')
const entries = new Map(
  runbook
    .split(/^## /m)
    .slice(1)
    .map(entry => {
      const [title = '', ...rest] = entry.split('\n')
      return [title.toLowerCase().replaceAll(' ', '-'), rest.join('\n')] as const
    }),
)
const alarmsOf = (stack: typeof template) => Object.entries(stack.findResources('AWS::CloudWatch::Alarm'))
const alarms = Object.entries(Object.fromEntries([...alarmsOf(stackAtDomain()), ...alarmsOf(template)]))
const entryOf = (description: string) => /docs\/runbook\.md#([a-z-]+)$/.exec(description)?.[1] ?? ''

describe('docs/runbook.md', () => {
  it.each(alarms)('has the entry that alarm %s names', (_, { Properties }) => {
    expect([...entries.keys()]).toContain(entryOf(Properties.AlarmDescription))
  })

  it.each([...entries])('has for %s an alarm that names it, and all five parts', (anchor, text) => {
    expect(alarms.map(([, { Properties }]) => entryOf(Properties.AlarmDescription))).toContain(anchor)
    expect([...text.matchAll(/^\*\*(.+?)\.\*\* ./gm)].map(([, part]) => part)).toEqual([
      'Means',
      'Look',
      'Do',
      'Be sure',
      'Tried',
    ])
  })

  it('links only to headings that exist', () => {
    const headings = [...runbook.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
      title.toLowerCase().replaceAll(' ', '-'),
    )
    for (const [, anchor = ''] of runbook.matchAll(/\]\(#([a-z-]+)\)/g)) expect(headings).toContain(anchor)
  })

  it.each(Object.values(traceLines))('explains the log line %s', line => {
    expect(runbook).toContain(`| \`${line}\` `)
  })

  it.each(Object.values<Metric>(metrics))(
    'lists metric $name with unit, meaning and source',
    ({ name, unit, meaning, lambda, line }) => {
      const row = runbook.split('\n').find(each => each.startsWith(`| \`${name}\``)) ?? ''
      const cells = row.split('|').map(cell => cell.trim())
      const from =
        typeof line === 'object' && 'message' in line
          ? `\`${line.message}\` of ${lambda}`
          : 'The API’s access log'
      expect(cells.slice(2, 5)).toEqual([unit, meaning, from])
    },
  )
})

/** The part of a pattern that says which lines are counted. */
const countedBy = (line: Metric['line']): string => {
  if (line === 'with-key') return '\\$\\.keyId != "-"'
  if ('errors' in line) return line.errors.map(error => `\\$\\.error = "${error}"`).join('.*\\|\\|.*')
  return `\\$\\.message = "${line.message.replace('*', '\\*')}"`
}

describe('the metric', () => {
  it.each(Object.values<Metric>(metrics))(
    '$name counts the lines of its log',
    ({ name, lambda, line, field }) => {
      template.hasResourceProperties('AWS::Logs::MetricFilter', {
        ...(lambda === 'gateway' && {
          LogGroupName: { Ref: Match.stringLikeRegexp('^DeliveryApiAccessLogs') },
        }),
        FilterPattern: Match.stringLikeRegexp(countedBy(line)),
        MetricTransformations: [
          {
            MetricNamespace: metricNamespace('prod'),
            MetricName: name,
            MetricValue: field ? `$.${field}` : '1',
          },
        ],
      })
    },
  )
})

describe('the alarms', () => {
  it.each(alarms)('%s notifies the operators when it starts and when it ends', (_, { Properties }) => {
    expect(Properties.AlarmActions).toHaveLength(1)
    expect(Properties.OKActions).toEqual(Properties.AlarmActions)
  })

  it('watch each dead-letter queue and each Lambda', () => {
    const queues = Object.keys(template.findResources('AWS::SQS::Queue')).filter(id =>
      id.includes('DeadLetters'),
    )
    const lambdas = Object.keys(template.findResources('AWS::Lambda::Function'))
    const watched = (entry: string) =>
      alarms.filter(([, { Properties }]) => entryOf(Properties.AlarmDescription) === entry)
    expect(watched('dead-letters-are-not-empty')).toHaveLength(queues.length)
    expect(watched('a-lambda-fails')).toHaveLength(
      lambdas.filter(id => template.findResources('AWS::Lambda::Function')[id]?.Metadata?.['wiredesk:entry'])
        .length,
    )
  })

  it('may publish to their topic, whose policy names nobody else', () => {
    const topics = [...new Set(alarms.map(([, { Properties }]) => Properties.AlarmActions[0].Ref))]
    expect(topics).toEqual(Object.keys(template.findResources('AWS::SNS::Topic')))
    const allowed = Object.values(template.findResources('AWS::SNS::TopicPolicy'))
      .filter(({ Properties }) => Properties.Topics.some(({ Ref }: { Ref: string }) => Ref === topics[0]))
      .flatMap(({ Properties }) => Properties.PolicyDocument.Statement)
      .filter(({ Effect }: { Effect: string }) => Effect === 'Allow')
    expect(allowed).toMatchObject([
      {
        Action: 'sns:Publish',
        Principal: { Service: 'cloudwatch.amazonaws.com' },
        Resource: { Ref: topics[0] },
      },
    ])
    expect(JSON.stringify(allowed[0].Condition.ArnLike['aws:SourceArn'])).toContain('AWS::AccountId')
  })

  it('go to a topic that is encrypted and requires TLS', () => {
    template.hasResourceProperties('AWS::SNS::Topic', { KmsMasterKeyId: Match.anyValue() })
    template.hasResourceProperties('AWS::KMS::Key', { EnableKeyRotation: true })
    template.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
        ]),
      },
    })
  })
})
