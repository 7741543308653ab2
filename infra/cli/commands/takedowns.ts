import { Command } from 'commander'

/** `wiredesk takedowns`: who has yet to take a killed article down. */
export const takedownsCommand = (): Command =>
  new Command('takedowns')
    .description('List killed articles with the licensees who have not acknowledged that they are down')
    .option('--all', 'also those that everybody has acknowledged', false)
    .option('--json', 'one JSON object a line, as it does by itself', true)
    .option('--to <place>', 'the local stack, or a stage that is deployed', 'local')
    .addHelpText('after', '\nOne JSON object a line.')
    .action(async ({ all, to }: { all: boolean; to: string }) => {
      const { runTakedowns } = await import('../desk/run-takedowns.ts')
      process.exitCode = await runTakedowns(to, { all })
    })
