/**
 * The line of a key that could not be looked up, which a metric is counted from. Apart from the other lines
 * (metric-lines.ts), so that only the Lambda that checks keys holds it.
 */
export const keyCheckLine = 'Key check failed'
