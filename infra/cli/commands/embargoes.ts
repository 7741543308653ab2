import { Command } from 'commander'
import { placeOption } from './place-option.ts'

/** `wiredesk embargoes`: shows what is withheld. */
export const embargoesCommand = (): Command =>
  new Command('embargoes')
    .description('List stories under embargo, the next to go out first, then those held without an end')
    .option('--json', 'print one JSON object', false)
    .addOption(placeOption())
    .addHelpText('after', '\nExit: 0 listed, 69 no such place.')
    .action(async ({ to, json }: { to: string; json: boolean }) => {
      const { runEmbargoes } = await import('../desk/run-embargoes.ts')
      process.exitCode = await runEmbargoes(to, json)
    })
