import { Metric } from 'aws-cdk-lib/aws-cloudwatch'
import { FilterPattern, type IFilterPattern, type LogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import type { Metric as OwnMetric } from '#schemas/metrics/metric.ts'
import { metricNamespace } from '#schemas/metrics/metric-namespace.ts'
import type { HandlerFunction } from '../handler-function.ts'

/** The logs that metrics are counted from. */
interface Logs {
  stage: string
  lambdas: readonly HandlerFunction[]
  /** The access log of the API. */
  calls: LogGroup
}

/**
 * Makes CloudWatch count a metric from its log; returns the metric with a fitting statistic: the sum
 * for counts, otherwise the maximum.
 */
export const countLines = (
  scope: Construct,
  { name, unit, lambda, line, field, dimensions }: OwnMetric,
  { stage, lambdas, calls }: Logs,
): Metric => {
  const logGroup = lambda === 'gateway' ? calls : lambdas.find(({ folder }) => folder === lambda)?.logGroup
  if (!logGroup) throw new Error(`No Lambda is called ${lambda}, which metric ${name} is counted from`)
  const namespace = metricNamespace(stage)
  new MetricFilter(scope, `Count${name}`, {
    logGroup,
    filterPattern: patternOf(line),
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

/** The lines in CloudWatch's words. The access log has "-" for what a call does not have, such as a key. */
const patternOf = (line: OwnMetric['line']): IFilterPattern => {
  if (line === 'with-key') return FilterPattern.stringValue('$.keyId', '!=', '-')
  if ('errors' in line)
    return FilterPattern.any(...line.errors.map(error => FilterPattern.stringValue('$.error', '=', error)))
  const hasMessage = FilterPattern.stringValue('$.message', '=', line.message)
  return line.outcome
    ? FilterPattern.all(hasMessage, FilterPattern.stringValue('$.outcome', '=', line.outcome))
    : hasMessage
}
