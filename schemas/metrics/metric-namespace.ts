/**
 * CloudWatch's namespace for the metrics of a stage. Each has its own: where two stages share an account and a
 * region, the line that one of them writes each minute must not hide that the other writes none.
 */
export const metricNamespace = (stage: string): string => `Wiredesk/${stage}`
