import { MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch'
import type { Stage } from '#infra/stages.ts'
import type { AlarmPlan } from './alarm-plan.ts'
import { minutes } from './minutes.ts'
import { overMinutes } from './over-minutes.ts'
import type { Watched } from './watched.ts'

/** Calls without a valid key, of which there was none with one beside them. */
const refusedAlone = ({ callsRefused, callsLetIn }: Watched['own']): MathExpression =>
  new MathExpression({
    expression: 'IF(letIn == 0, refused, 0)',
    usingMetrics: { refused: overMinutes(callsRefused, 15), letIn: overMinutes(callsLetIn, 15) },
    label: 'Refused, where none was let in',
    ...minutes(15),
  })

/**
 * ACM renews what it made more than a month before its end, if it still finds its record in the DNS; what was imported, never
 * (docs.aws.amazon.com/acm/latest/userguide/managed-renewal.html).
 */
const certificateEnds = ({ certificateArn }: NonNullable<Stage['domain']>): AlarmPlan => ({
  id: 'CertificateEnds',
  entry: 'the-certificate-ends',
  says: 'The certificate of the domain ends in less than 30 days, and was not renewed.',
  metric: new MathExpression({
    expression: '30 - days',
    usingMetrics: {
      days: new Metric({
        namespace: 'AWS/CertificateManager',
        metricName: 'DaysToExpiry',
        dimensionsMap: { CertificateArn: certificateArn },
        statistic: 'Minimum',
        ...minutes(24 * 60),
      }),
    },
    label: 'Days since it should have been renewed',
    ...minutes(24 * 60),
  }),
  atLeast: 1,
  isGauge: true,
})

/** Alarms for the calls of licensees: those that fail, are refused or slow. */
export const planCallAlarms = ({ stage, own, api }: Watched): AlarmPlan[] => [
  ...(stage.domain ? [certificateEnds(stage.domain)] : []),
  {
    id: 'CallsThrottled',
    entry: 'something-is-throttled',
    says: 'API Gateway refuses calls with 429, since there are more than the stage allows.',
    metric: overMinutes(own.callsThrottled, 5),
    atLeast: 60,
    periods: 2,
  },
  {
    // Each is answered well, as it seems: nothing fails where all are locked out.
    id: 'KeysRefused',
    entry: 'no-key-is-let-in',
    says: 'For an hour calls were refused for their keys, and none was let in.',
    metric: refusedAlone(own),
    atLeast: 5,
    periods: 4,
  },
  {
    id: 'ApiFails',
    entry: 'the-api-fails',
    says: 'At least five calls in five minutes were answered with 5xx.',
    metric: api.metricServerError({ ...minutes(5), statistic: 'Sum' }),
    atLeast: 5,
  },
  {
    // A licensee whose every poll fails, at whatever pace it polls, is hidden by the calls of all others.
    id: 'ApiKeepsFailing',
    entry: 'the-api-fails',
    says: 'Calls were answered with 5xx in each of four quarters of an hour.',
    metric: api.metricServerError({ ...minutes(15), statistic: 'Sum' }),
    atLeast: 1,
    periods: 4,
  },
  {
    id: 'ApiSlow',
    entry: 'the-api-is-slow',
    says: 'One call in a hundred takes three seconds or more.',
    metric: api.metricLatency({ ...minutes(5), statistic: 'p99' }),
    atLeast: 3_000,
    periods: 3,
  },
  {
    id: 'TextUnreadable',
    entry: 'a-text-cannot-be-read',
    says: 'A feed went on without a text that is lost or damaged.',
    metric: overMinutes(own.textsUnreadable, 5),
    atLeast: 1,
  },
]
