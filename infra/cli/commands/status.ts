import { Command } from 'commander'
import { placeOption } from './place-option.ts'

/** `wiredesk status`: shows the state of the whole system. */
export const statusCommand = (): Command =>
  new Command('status')
    .description(
      'Show the state of the system: drops, queues, log, releases, cases, takedowns, webhooks, agencies, cost',
    )
    .option('--json', 'print one JSON object: the board, and what needs attention as "trouble"', false)
    .addOption(placeOption())
    .addHelpText(
      'after',
      `
What needs attention: a drop that has waited for 5 minutes, dead letters, a release later than 2 minutes, a takedown not acknowledged in the stage's
time, a case open for 15 minutes, a webhook that is not active, an agency silent for unusually long. How long the oldest drop has waited and what the month costs
are as on the board: with --to STAGE they require cloudwatch:GetMetricData, which is called twice.
Exit: 0 all is well, 1 something needs attention, 69 no such place.`,
    )
    .action(async ({ json, to }: { json: boolean; to: string }) => {
      const { runStatus } = await import('../operate/run-status.ts')
      process.exitCode = await runStatus(to, json)
    })
