/**
 * Metrics that AWS counts for Wiredesk by itself, and that the board shows as the dashboard does: with their
 * names and statistics there.
 */
export const awsMetrics = {
  oldestDrop: {
    namespace: 'AWS/SQS',
    name: 'ApproximateAgeOfOldestMessage',
    dimension: 'QueueName',
    statistic: 'Maximum',
    /** The number of seconds at which the alarm goes off. */
    alarmAtLeast: 300,
  },
  calls: { namespace: 'AWS/ApiGateway', name: 'Count', dimension: 'ApiName', statistic: 'SampleCount' },
  runs: { namespace: 'AWS/Lambda', name: 'Invocations', dimension: 'FunctionName', statistic: 'Sum' },
} as const
