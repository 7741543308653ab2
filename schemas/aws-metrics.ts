/** Metrics that AWS counts of Wiredesk by itself, and that the board shows as the dashboard does: by their names and statistics there. */
export const awsMetrics = {
  oldestDrop: {
    namespace: 'AWS/SQS',
    name: 'ApproximateAgeOfOldestMessage',
    dimension: 'QueueName',
    statistic: 'Maximum',
    /** Seconds from which on the alarm goes off. */
    alarmAtLeast: 300,
  },
  calls: { namespace: 'AWS/ApiGateway', name: 'Count', dimension: 'ApiName', statistic: 'SampleCount' },
  runs: { namespace: 'AWS/Lambda', name: 'Invocations', dimension: 'FunctionName', statistic: 'Sum' },
} as const
