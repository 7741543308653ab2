import type { AlarmPlan } from './alarm-plan.ts'
import { minutes } from './minutes.ts'
import { overMinutes } from './over-minutes.ts'
import type { Watched } from './watched.ts'

/** Alarms for the webhooks of licensees: orders that wait, endpoints that fail, lag behind or are no longer called. */
export const planWebhookAlarms = ({ own, orders }: Watched): AlarmPlan[] => [
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
  {
    // That one stopped is over in five minutes; that it stands still is not.
    id: 'WebhookOff',
    entry: 'a-webhook-has-stopped',
    says: 'A licensee hears of nothing by its webhook, of no kill either, until it is resumed or removed.',
    metric: overMinutes(own.webhooksOff, 5),
    atLeast: 1,
    isGauge: true,
  },
]
