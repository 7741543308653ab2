import { Metric } from 'aws-cdk-lib/aws-cloudwatch'
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import { metricNamespace, type Metric as OwnMetric } from '#schemas/metrics.ts'
import type { HandlerFunction } from '../handler-function.ts'

/**
 * Makes CloudWatch count a metric from its Lambda's log; returns the metric with a fitting statistic: the sum
 * for counts, otherwise the maximum.
 */
export const countLines = (
  scope: Construct,
  { name, unit, lambda, line, field, dimensions }: OwnMetric,
  { stage, lambdas }: { stage: string; lambdas: readonly HandlerFunction[] },
): Metric => {
  const logged = lambdas.find(({ folder }) => folder === lambda)
  if (!logged) throw new Error(`No Lambda is called ${lambda}, which metric ${name} is counted from`)
  const namespace = metricNamespace(stage)
  const { message, outcome } = line
  const hasMessage = FilterPattern.stringValue('$.message', '=', message)
  new MetricFilter(scope, `Count${name}`, {
    logGroup: logged.logGroup,
    filterPattern: outcome
      ? FilterPattern.all(hasMessage, FilterPattern.stringValue('$.outcome', '=', outcome))
      : hasMessage,
    metricNamespace: namespace,
    metricName: name,
    metricValue: field ? `$.${field}` : '1',
    // A metric with dimensions cannot have a default
    // (docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_MetricTransformation.html).
    ...(dimensions
      ? { dimensions: Object.fromEntries(Object.entries(dimensions).map(([key, at]) => [key, `$.${at}`])) }
      : { ...(!field && { defaultValue: 0 }) }),
  })
  const isSum = unit === 'Count' && !field
  return new Metric({ namespace, metricName: name, statistic: isSum ? 'Sum' : 'Maximum' })
}
