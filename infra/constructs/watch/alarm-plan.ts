import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch'

/** An alarm: it goes off where the metric is at the threshold or above, in `periods` periods on end. */
export interface AlarmPlan {
  id: string
  /** Its entry in docs/runbook.md, by the anchor of the heading. */
  entry: string
  /** What has happened, in a sentence. */
  says: string
  metric: IMetric
  atLeast: number
  periods?: number
  /** No data is as bad as bad data: something that runs each minute has not run. */
  isHeartbeat?: true
}
