import type { AlarmPlan } from './alarm-plan.ts'
import { minutes } from './minutes.ts'
import { overMinutes } from './over-minutes.ts'
import type { Watched } from './watched.ts'

/** Alarms for what licensees notice: calls that fail or are slow, endpoints that are no longer called. */
export const planLicenseeAlarms = ({ own, orders, api }: Watched): AlarmPlan[] => [
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
  {
    id: 'OrdersWaiting',
    entry: 'webhooks-wait',
    says: 'A webhook has waited to be called for more than a quarter of an hour.',
    // Deliberately delayed messages are not counted.
    metric: orders.metricApproximateAgeOfOldestMessage(minutes(1)),
    atLeast: 900,
    periods: 3,
  },
  {
    id: 'WebhookFailing',
    entry: 'a-webhook-fails',
    says: 'The endpoint of a licensee has failed for an hour.',
    metric: overMinutes(own.webhooksFailing, 5),
    atLeast: 1,
    isGauge: true,
  },
  {
    id: 'WebhookBehind',
    entry: 'a-webhook-is-behind',
    says: 'The endpoint of a licensee takes what it is sent, but more slowly than changes come.',
    metric: overMinutes(own.webhooksBehind, 5),
    atLeast: 1,
    // A replay of some days is through by then.
    periods: 3,
    isGauge: true,
  },
  {
    id: 'WebhookStopped',
    entry: 'a-webhook-has-stopped',
    says: 'The endpoint of a licensee failed for too long and is no longer called.',
    metric: overMinutes(own.webhooksStopped, 5),
    atLeast: 1,
  },
]
