import type { Metric } from 'aws-cdk-lib/aws-cloudwatch'
import { minutes } from './minutes.ts'

/** A metric over periods of a number of minutes. */
export const overMinutes = (metric: Metric, count: number): Metric => metric.with(minutes(count))
