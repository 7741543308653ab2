/**
 * The Lambdas' log lines that, besides `Drop ingested`, tell what a drop led to, by message. Each carries as
 * `correlationId`, a list if it is about several changes, what their drops are traced by.
 */
export const traceLines = {
  textGiven: 'Text given',
  pageGiven: 'Feed page given',
  webhookCalled: 'Webhook called',
} as const
