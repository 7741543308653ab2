/** Metrics that AWS counts of Wiredesk by itself, and that the board shows as the dashboard does: by what they are named there. */
export const awsMetrics = {
  oldestDrop: {
    namespace: 'AWS/SQS',
    name: 'ApproximateAgeOfOldestMessage',
    dimension: 'QueueName',
    /** Seconds from which on the alarm goes off. */
    alarmAtLeast: 300,
  },
  calls: { namespace: 'AWS/ApiGateway', name: 'Count', dimension: 'ApiName' },
  runs: { namespace: 'AWS/Lambda', name: 'Invocations', dimension: 'FunctionName' },
} as const
