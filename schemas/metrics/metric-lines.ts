/**
 * The Lambdas' log lines that metrics are counted from, by message (`*`: whatever follows):
 * schemas/metrics/metrics.ts says how.
 */
export const metricLines = {
  dropIngested: 'Drop ingested',
  caseOpened: 'Case opened',
  slotTaken: 'Log slot taken',
  embargoesReleased: 'Embargoes released',
  agencySilent: 'Agency silent',
  webhooksWoken: 'Webhooks woken',
  webhookStopped: 'Webhook stopped',
  textUnreadable: 'Text unreadable',
  messageFailed: 'Message *',
} as const
