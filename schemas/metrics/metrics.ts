import { keyCheckLine } from './key-check-line.ts'
import type { Metric } from './metric.ts'
import { metricLines } from './metric-lines.ts'

/**
 * Every metric of Wiredesk's own: the Lambdas write the lines, the stack counts them, and alarms, dashboard
 * and runbook use the names. Since CloudWatch counts them from lines that are written anyway, metrics add
 * nothing to a bundle (docs/decisions/0020-metrics-from-log-lines.md).
 */
export const metrics = {
  dropsIngested: {
    name: 'DropsIngested',
    unit: 'Count',
    meaning: 'Drops that got a receipt, accepted or not',
    lambda: 'ingest',
    line: { message: metricLines.dropIngested },
  },
  dropsRejected: {
    name: 'DropsRejected',
    unit: 'Count',
    meaning: 'Drops of which nothing was accepted',
    lambda: 'ingest',
    line: { message: metricLines.dropIngested, outcome: 'rejected' },
  },
  dropTime: {
    name: 'DropMilliseconds',
    unit: 'Milliseconds',
    meaning: 'From the message to the receipt of a drop, with its wait for those before it in the batch',
    lambda: 'ingest',
    line: { message: metricLines.dropIngested },
    field: 'ms',
  },
  dropsFailed: {
    name: 'DropsFailed',
    unit: 'Count',
    meaning: 'Attempts at a drop that failed, each of which comes again',
    lambda: 'ingest',
    line: { message: metricLines.messageFailed },
  },
  casesOpened: {
    name: 'CasesOpened',
    unit: 'Count',
    meaning: 'Cases that were opened for an editor',
    lambda: 'ingest',
    line: { message: metricLines.caseOpened },
  },
  casesOpen: {
    name: 'CasesOpen',
    unit: 'Count',
    meaning: 'Cases that wait for an editor',
    lambda: 'release',
    line: { message: metricLines.embargoesReleased },
    field: 'openCases',
  },
  slotsTaken: {
    name: 'LogSlotsTaken',
    unit: 'Count',
    meaning: 'Appends that found their place in the log taken, and moved on',
    lambda: 'ingest',
    line: { message: metricLines.slotTaken },
  },
  releaseLate: {
    name: 'ReleaseLateMilliseconds',
    unit: 'Milliseconds',
    meaning:
      'How long the earliest embargo or expiry that was due had been due when the minute’s run began; 0 where none was',
    lambda: 'release',
    line: { message: metricLines.embargoesReleased },
    field: 'lateMs',
  },
  takedownsOverdue: {
    name: 'TakedownsOverdue',
    unit: 'Count',
    meaning: 'Killed articles that a licensee who was given them has not acknowledged in time',
    lambda: 'release',
    line: { message: metricLines.embargoesReleased },
    field: 'overdueTakedowns',
  },
  agenciesSilent: {
    name: 'AgenciesSilent',
    unit: 'Count',
    meaning: 'Agencies that have been silent for longer than is their habit',
    lambda: 'release',
    line: { message: metricLines.embargoesReleased },
    field: 'silentAgencies',
  },
  agencySilence: {
    name: 'AgencySilenceHours',
    unit: 'None',
    meaning: 'For how many hours a silent agency has sent nothing',
    lambda: 'release',
    line: { message: metricLines.agencySilent },
    field: 'hours',
    dimensions: { Agency: 'agency' },
  },
  exportAge: {
    name: 'ExportAgeHours',
    unit: 'None',
    meaning: 'How many hours ago the table was last exported; since the first change, if it never was',
    lambda: 'release',
    line: { message: metricLines.embargoesReleased },
    field: 'exportAgeHours',
  },
  ordersFailed: {
    name: 'OrdersFailed',
    unit: 'Count',
    meaning: 'Attempts at an order to call a webhook that failed, each of which comes again',
    lambda: 'push',
    line: { message: metricLines.messageFailed },
  },
  keyChecksFailed: {
    name: 'KeyChecksFailed',
    unit: 'Count',
    meaning: 'Access keys that could not be looked up, so that their calls were answered with 500',
    lambda: 'authorize',
    line: { message: keyCheckLine },
  },
  textsUnreadable: {
    name: 'TextsUnreadable',
    unit: 'Count',
    meaning: 'Texts left out of an answer because they are lost or cannot be read',
    lambda: 'api',
    line: { message: metricLines.textUnreadable },
  },
  webhooksFailing: {
    name: 'WebhooksFailing',
    unit: 'Count',
    meaning: 'Webhooks whose endpoint has failed for an hour or longer, and is still called',
    lambda: 'wake',
    line: { message: metricLines.webhooksWoken },
    field: 'failing',
  },
  webhooksBehind: {
    name: 'WebhooksBehind',
    unit: 'Count',
    meaning:
      'Webhooks whose endpoint does not fail, but lacks a change of a quarter of an hour ago or earlier',
    lambda: 'wake',
    line: { message: metricLines.webhooksWoken },
    field: 'behind',
  },
  webhooksStopped: {
    name: 'WebhooksStopped',
    unit: 'Count',
    meaning: 'Webhooks that were stopped: their endpoint failed for too long, or answered 410',
    lambda: 'push',
    line: { message: metricLines.webhookStopped },
  },
  webhooksOff: {
    name: 'WebhooksOff',
    unit: 'Count',
    meaning: 'Webhooks that are called no more, until they are resumed or removed',
    lambda: 'wake',
    line: { message: metricLines.webhooksWoken },
    field: 'stopped',
  },
  callsThrottled: {
    name: 'CallsThrottled',
    unit: 'Count',
    meaning: 'Calls that API Gateway refused with 429, since there were more than the stage allows',
    lambda: 'gateway',
    line: { errors: ['THROTTLED'] },
  },
  callsRefused: {
    name: 'CallsRefused',
    unit: 'Count',
    meaning: 'Calls without a valid key, answered with 401 or 403',
    lambda: 'gateway',
    line: { errors: ['UNAUTHORIZED', 'ACCESS_DENIED'] },
  },
  callsLetIn: {
    name: 'CallsLetIn',
    unit: 'Count',
    meaning: 'Calls with a valid key',
    lambda: 'gateway',
    line: 'with-key',
  },
} as const satisfies Record<string, Metric>
