import { Stack } from 'aws-cdk-lib'
import {
  type CfnDashboard,
  Dashboard,
  GraphWidget,
  type IMetric,
  MathExpression,
} from 'aws-cdk-lib/aws-cloudwatch'
import type { Construct } from 'constructs'
import { metricNamespace } from '#schemas/metrics/metric-namespace.ts'
import { metrics } from '#schemas/metrics/metrics.ts'
import type { Watched } from './watched.ts'

const graph = (title: string, left: IMetric[], right: IMetric[] = []) =>
  new GraphWidget({ title, left, right, width: 8, height: 6 })

/** Everything that is monitored, on one page: copy coming in, changes going out, what failed. */
export class WatchBoard extends Dashboard {
  constructor(
    scope: Construct,
    id: string,
    { stage, own, store, drops, api, lambdas, deadLetters }: Watched,
  ) {
    // Dashboards are global (docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Dashboards.html):
    // the same stage in another region of the account has one of its own.
    super(scope, id, { dashboardName: `wiredesk-${stage.name}-${Stack.of(scope).region}` })
    this.addWidgets(
      graph('Drops', [own.dropsIngested, own.dropsRejected], [own.dropTime]),
      graph(
        'Oldest drop that waits, seconds',
        drops.map(queue => queue.metricApproximateAgeOfOldestMessage()),
      ),
      graph('For the desk', [
        own.casesOpen,
        own.takedownsOverdue,
        own.webhooksFailing,
        own.webhooksBehind,
        own.webhooksOff,
      ]),
    )
    this.addWidgets(
      graph('Releases', [own.releaseLate]),
      graph('The log', [own.slotsTaken]),
      graph(
        'Silent agencies, hours',
        [
          new MathExpression({
            expression: `SEARCH('{"${metricNamespace(stage.name)}",Agency} MetricName="${metrics.agencySilence.name}"', 'Maximum', 300)`,
            usingMetrics: {},
            label: '',
          }),
        ],
        [own.agenciesSilent],
      ),
    )
    this.addWidgets(
      graph('Calls', [
        api.metricCount(),
        api.metricServerError(),
        api.metricClientError(),
        own.callsLetIn,
        own.callsRefused,
      ]),
      graph('Time of a call, ms', [
        api.metricLatency({ statistic: 'p50' }),
        api.metricLatency({ statistic: 'p99' }),
      ]),
      graph('Table', [
        store.table.metricConsumedReadCapacityUnits(),
        store.table.metricConsumedWriteCapacityUnits(),
      ]),
    )
    this.addWidgets(
      graph('Errors', [
        ...lambdas.map(lambda => lambda.metricErrors()),
        own.dropsFailed,
        own.ordersFailed,
        own.keyChecksFailed,
        own.textsUnreadable,
      ]),
      graph('Throttles', [...lambdas.map(lambda => lambda.metricThrottles()), own.callsThrottled]),
      graph(
        'Dead letters',
        deadLetters.map(queue => queue.metricApproximateNumberOfMessagesVisible()),
      ),
    )
    this.addWidgets(
      graph(
        'Runs',
        lambdas.map(lambda => lambda.metricInvocations()),
      ),
    )
    // cfn-lint up to 1.51 does not know that dashboards have tags, although CloudFormation's own schema, from
    // which CDK's class is generated, says so.
    const resource = this.node.defaultChild as CfnDashboard
    resource.addMetadata('cfn-lint', { config: { ignore_checks: ['E3002'] } })
  }
}
