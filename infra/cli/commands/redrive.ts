import { Command } from 'commander'
import { placeOption } from './place-option.ts'

/** `wiredesk redrive`: has dead letters read again. */
export const redriveCommand = (): Command =>
  new Command('redrive')
    .description('Return drops that could not be read (dead letters) to their queue; what is done stays done')
    .option('--json', 'print {"place","moved"}', false)
    .addOption(placeOption())
    .addHelpText('after', '\nFix the cause first, or they come back. Exit: 0 done, 69 no such place.')
    .action(async ({ json, to }: { json: boolean; to: string }) => {
      const { runRedrive } = await import('../operate/run-redrive.ts')
      process.exitCode = await runRedrive(to, json)
    })
