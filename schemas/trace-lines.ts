/**
 * The lines of the Lambdas' logs that tell, beside `Drop ingested`, of what a drop led to, by their message. Each carries as `correlationId`,
 * a list where it tells of several changes, what their drops are traced by.
 */
export const traceLines = {
  textGiven: 'Text given',
  pageGiven: 'Feed page given',
  webhookCalled: 'Webhook called',
} as const
