import { Stack } from 'aws-cdk-lib'
import { Alarm, ComparisonOperator } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import type { Stage } from '#infra/stages.ts'
import { metrics } from '#schemas/metrics/metrics.ts'
import type { RoutedApi } from '../api/routed-api.ts'
import { DeadLetterQueue } from '../dead-letter-queue.ts'
import { HandlerFunction } from '../handler-function.ts'
import type { Store } from '../store.ts'
import { AlarmTopic } from './alarm-topic.ts'
import { countLines } from './count-lines.ts'
import { missingDataOf } from './missing-data-of.ts'
import { planAlarms } from './plan-alarms.ts'
import { WatchBoard } from './watch-board.ts'

interface WatchProps {
  stage: Stage
  store: Store
  /** The queues of drops. */
  drops: readonly Queue[]
  /** The queue of webhooks to be called. */
  orders: Queue
  api: RoutedApi
}

/**
 * Operators monitor: metrics from the logs, alarms that name their runbook entry, one topic for all of them,
 * one page.
 */
export class Watch extends Construct {
  /** Keyed by the ids of their plans. */
  readonly alarms = new Map<string, Alarm>()

  constructor(scope: Construct, id: string, { stage, store, drops, orders, api }: WatchProps) {
    super(scope, id)
    const all = Stack.of(this).node.findAll()
    const lambdas = all.filter(each => each instanceof HandlerFunction)
    const deadLetters = all.filter(each => each instanceof DeadLetterQueue)
    const count = (name: keyof typeof metrics) =>
      countLines(this, metrics[name], { stage: stage.name, lambdas, calls: api.accessLog })
    const own = {
      dropsIngested: count('dropsIngested'),
      dropsRejected: count('dropsRejected'),
      dropTime: count('dropTime'),
      dropsFailed: count('dropsFailed'),
      casesOpened: count('casesOpened'),
      casesOpen: count('casesOpen'),
      slotsTaken: count('slotsTaken'),
      releaseLate: count('releaseLate'),
      takedownsOverdue: count('takedownsOverdue'),
      agenciesSilent: count('agenciesSilent'),
      agencySilence: count('agencySilence'),
      exportAge: count('exportAge'),
      ordersFailed: count('ordersFailed'),
      keyChecksFailed: count('keyChecksFailed'),
      textsUnreadable: count('textsUnreadable'),
      webhooksFailing: count('webhooksFailing'),
      webhooksBehind: count('webhooksBehind'),
      webhooksStopped: count('webhooksStopped'),
      webhooksOff: count('webhooksOff'),
      callsThrottled: count('callsThrottled'),
      callsRefused: count('callsRefused'),
      callsLetIn: count('callsLetIn'),
    }
    const watched = { stage, own, store, drops, orders, api, lambdas, deadLetters }
    const tell = new SnsAction(new AlarmTopic(this, 'Alarms', { stage }))
    for (const plan of planAlarms(watched)) {
      const alarm = new Alarm(this, plan.id, {
        metric: plan.metric,
        threshold: plan.atLeast,
        comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        evaluationPeriods: plan.periods ?? 1,
        treatMissingData: missingDataOf(plan),
        alarmDescription: `${plan.says} What to do: docs/runbook.md#${plan.entry}`,
      })
      alarm.addAlarmAction(tell)
      alarm.addOkAction(tell)
      this.alarms.set(plan.id, alarm)
    }
    new WatchBoard(this, 'Board', watched)
  }
}
