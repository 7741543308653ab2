import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch'

/** An alarm: it goes off when the metric is at or above the threshold for `periods` consecutive periods. */
export interface AlarmPlan {
  id: string
  /** Its entry in docs/runbook.md, by the heading's anchor. */
  entry: string
  /** What has happened, in one sentence. */
  says: string
  metric: IMetric
  atLeast: number
  periods?: number
  /** No data is as bad as bad data: something that should run every minute has not. */
  isHeartbeat?: true
  /** How much there is of something: it is not over because nobody counts it any more. */
  isGauge?: true
}
