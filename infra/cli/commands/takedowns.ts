import { Command } from 'commander'
import { placeOption } from './place-option.ts'

/** `wiredesk takedowns`: shows who has yet to take down a killed article. */
export const takedownsCommand = (): Command =>
  new Command('takedowns')
    .description('List killed articles with the licensees who have not acknowledged that they are down')
    .option('--all', 'also those that every licensee has acknowledged', false)
    .option('--json', 'print one JSON object per line', false)
    .addOption(placeOption())
    .addHelpText('after', '\nExit: 0 listed, 69 no such place.')
    .action(async ({ to, ...options }: { to: string; all: boolean; json: boolean }) => {
      const { runTakedowns } = await import('../desk/run-takedowns.ts')
      process.exitCode = await runTakedowns(to, options)
    })
