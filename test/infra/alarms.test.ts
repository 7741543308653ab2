import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { metrics } from '#schemas/metrics/metrics.ts'
import { findOne } from './find-one.ts'
import { readStack } from './read-stack.ts'

const template = readStack('prod')

interface Metric {
  MetricName: string
  Dimensions: [{ Value: { 'Fn::GetAtt': [string, string] } }]
}
const alarmOf = (name: string) => findOne(template, 'AWS::CloudWatch::Alarm', `Watch${name}`).Properties

describe('the table’s throttling alarm', () => {
  const granted = Object.values(template.findResources('AWS::IAM::Policy'))
    .flatMap(({ Properties }) => Properties.PolicyDocument.Statement)
    .flatMap(({ Action }: { Action: string | string[] }) => Action)
    .flatMap(action => /^dynamodb:(\w+)$/.exec(action)?.[1] ?? [])

  it('watches every call that a Lambda may make', () => {
    const { Metrics } = alarmOf('TableThrottled')
    const watched = Metrics.flatMap(
      ({ MetricStat }: { MetricStat?: { Metric: { Dimensions: { Name: string; Value: string }[] } } }) =>
        MetricStat?.Metric.Dimensions.flatMap(({ Name, Value }) => (Name === 'Operation' ? Value : [])) ?? [],
    )
    expect(watched.sort()).toEqual([...new Set(granted)].sort())
  })

  it('watches a batch of which only a part is refused, which is no refused call', () => {
    const { Metrics } = alarmOf('TableThrottled')
    const names = Metrics.flatMap(
      ({ MetricStat }: { MetricStat?: { Metric: { MetricName: string } } }) =>
        MetricStat?.Metric.MetricName ?? [],
    )
    expect(names).toContain('ReadThrottleEvents')
    expect(names).toContain('WriteThrottleEvents')
  })
})

describe('an alarm on several metrics', () => {
  const sums = Object.entries(template.findResources('AWS::CloudWatch::Alarm')).flatMap(
    ([id, { Properties }]) =>
      (Properties.Metrics ?? []).flatMap(({ Expression }: { Expression?: string }) =>
        Expression ? [[id, Expression] as const] : [],
      ),
  )

  // Where one of its terms has no data, such a sum has none, and most metrics of AWS have some only in trouble.
  it.each(sums)('%s adds them by a function that passes over those without data', (_, expression) => {
    expect(expression).not.toMatch(/\w \+ \w/)
  })
})

describe('the alarms for rejected drops', () => {
  /** The expressions of an alarm in the words of CloudWatch's metric math, with figures in place of its metrics. */
  const shareOf = (name: string, all: number, rejected: number): number => {
    const [{ Expression }] = alarmOf(name).Metrics
    const [, least, share] = /^IF\(all >= (\d+), (.+), 0\)$/.exec(Expression) ?? []
    expect(share).toBe('100 * rejected / all')
    return all >= Number(least) ? (100 * rejected) / all : 0
  }
  const goesOff = (name: string, all: number, rejected: number) =>
    shareOf(name, all, rejected) >= alarmOf(name).Threshold
  const periodsOf = (name: string) =>
    alarmOf(name).Metrics.flatMap(
      ({ MetricStat }: { MetricStat?: { Period: number } }) => MetricStat?.Period ?? [],
    )

  it('tell of a newsroom of ten drops a day that are all refused, and of few among many', () => {
    expect(periodsOf('RejectedInADay')).toEqual([86_400, 86_400])
    expect(periodsOf('DropsRejected')).toEqual([3_600, 3_600])
    expect(goesOff('RejectedInADay', 10, 10)).toBe(true)
    expect(goesOff('RejectedInADay', 10, 2)).toBe(false)
    expect(goesOff('RejectedInADay', 1, 1)).toBe(false)
    expect(goesOff('DropsRejected', 400, 100)).toBe(true)
  })
})

describe('the age alarm of a queue that feeds a Lambda', () => {
  const sources = Object.values(template.findResources('AWS::Lambda::EventSourceMapping')).map(
    ({ Properties }): string => Properties.EventSourceArn['Fn::GetAtt'][0],
  )
  const ages = Object.values(template.findResources('AWS::CloudWatch::Alarm'))
    .flatMap(({ Properties: { Metrics, ...own } }): Metric[] =>
      Metrics
        ? Metrics.flatMap(({ MetricStat }: { MetricStat?: { Metric: Metric } }) => MetricStat?.Metric ?? [])
        : [own],
    )
    .filter(({ MetricName }) => MetricName === 'ApproximateAgeOfOldestMessage')
    .map(({ Dimensions: [named] }) => named.Value['Fn::GetAtt'][0])

  // What a wake-up is for, the minute's run does without it.
  it.each(sources.filter(id => !id.startsWith('PushWakeUps')))('exists for %s', id => {
    expect(ages).toContain(id)
  })
})

describe('the failure alarm of a Lambda that takes each message on its own', () => {
  const partly = Object.values(template.findResources('AWS::Lambda::EventSourceMapping'))
    .filter(({ Properties }) => Properties.FunctionResponseTypes?.includes('ReportBatchItemFailures'))
    .map(({ Properties }) => JSON.stringify(Properties.FunctionName))

  it.each([
    ['ingest', 'IngestFunction', 'DropsFailed', 2],
    ['push', 'PushFunction', 'OrdersFailed', 1],
  ])(
    'of %s also counts messages that fail, in a run that Lambda takes for a good one',
    (name, id, metric, queues) => {
      expect(partly.filter(called => called.includes(id))).toHaveLength(queues)
      expect(partly).toHaveLength(3)
      const counted = alarmOf(`${name}Fails`).Metrics.flatMap(
        ({ MetricStat }: { MetricStat?: { Metric: { MetricName: string } } }) =>
          MetricStat?.Metric.MetricName ?? [],
      )
      expect(counted.sort()).toEqual([metric, 'Errors'].sort())
    },
  )
})

describe('the alarms of the API', () => {
  it('tell of a licensee who polls each quarter of an hour and always gets a 5xx', () => {
    const told = Object.values(template.findResources('AWS::CloudWatch::Alarm')).filter(
      ({ Properties: { MetricName, Threshold, Period } }) =>
        MetricName === '5XXError' && Threshold <= Period / 900,
    )
    expect(told).toHaveLength(1)
  })
})

describe('the alarm for keys that are refused', () => {
  /** Whether a quarter of an hour counts, by the words of CloudWatch's metric math. */
  const counts = (letIn: number, refused: number): boolean => {
    const { Metrics, Threshold } = alarmOf('KeysRefused')
    expect(Metrics[0].Expression).toBe('IF(letIn == 0, refused, 0)')
    return (letIn === 0 ? refused : 0) >= Threshold
  }

  it('goes off where all are locked out, not for a stranger beside licensees who are let in, nor for silence', () => {
    expect(counts(0, 30)).toBe(true)
    expect(counts(1, 30)).toBe(false)
    expect(counts(0, 0)).toBe(false)
    expect(alarmOf('KeysRefused')).toMatchObject({ EvaluationPeriods: 4, TreatMissingData: 'notBreaching' })
  })
})

describe('the alarm for calls that are throttled', () => {
  it('counts each that API Gateway refuses with 429, which is neither a failure of a Lambda nor of the API', () => {
    expect(alarmOf('CallsThrottled')).toMatchObject({
      Namespace: 'Wiredesk/prod',
      MetricName: 'CallsThrottled',
      Statistic: 'Sum',
    })
  })
})

describe('the failure alarm of the Lambda that checks keys', () => {
  it('counts failed checks alone, since an unknown key is an error of the Lambda too', () => {
    expect(alarmOf('authorizeFails')).toMatchObject({
      Namespace: 'Wiredesk/prod',
      MetricName: 'KeyChecksFailed',
    })
  })
})

describe('the alarm of what a run of each minute counts', () => {
  it.each(['CasesWait', 'TakedownsOverdue', 'AgencySilent', 'WebhookOff'])(
    '%s does not report the end while no run counts',
    name => {
      expect(alarmOf(name)).toMatchObject({ TreatMissingData: 'ignore' })
    },
  )
})

describe('the failure alarm of a Lambda that runs each minute', () => {
  const schedules = Object.values(template.findResources('AWS::Scheduler::Schedule'))

  it('also fires when the Lambda does not run', () => {
    expect(schedules).toHaveLength(2)
    for (const name of ['releaseFails', 'wakeFails'])
      expect(alarmOf(name)).toMatchObject({ MetricName: 'Errors', TreatMissingData: 'breaching' })
  })
})

it('docs/cost.md counts the alarms, the metrics that they read, and those of Wiredesk’s own', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/cost.md'), 'utf8')
  const [, alarms, read, own] = /\((\d+) alarms read (\d+)\)[^(]*\((\d+),/.exec(page) ?? []
  const all = Object.values(template.findResources('AWS::CloudWatch::Alarm'))
  const metricsOf = (metrics: { MetricStat?: object }[] = [{ MetricStat: {} }]) =>
    metrics.filter(({ MetricStat }) => MetricStat).length
  expect({ alarms, read, own }).toEqual({
    alarms: String(all.length),
    read: String(all.reduce((sum, { Properties }) => sum + metricsOf(Properties.Metrics), 0)),
    own: String(Object.keys(metrics).length),
  })
})
