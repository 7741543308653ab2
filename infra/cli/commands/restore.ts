import { Command } from 'commander'
import { placeOption } from './place-option.ts'

/** `wiredesk restore`: fills an empty table from an export and the drops. */
export const restoreCommand = (): Command =>
  new Command('restore')
    .description('Restore an empty table from an export and from every drop in the bucket')
    .argument('<file>', 'what "wiredesk export" wrote')
    .option('--resume', 'continue a restore that was interrupted', false)
    .option('--json', 'print one JSON object', false)
    .addOption(placeOption())
    .addHelpText(
      'after',
      `
Each drop is ingested again by the clock of its time, and what the desk did is repeated in between. Then each article is compared with the export.
With --resume it goes on where the log ends, and leaves what the table has.
Exit: 0 everything is restored, 1 something differs or is missing (it is listed), 65 the export is of another place or incomplete, or the table
is not empty, 66 the file cannot be read, 69 no such place.`,
    )
    .action(async (file: string, options: { resume: boolean; json: boolean; to: string }) => {
      const { runRestore } = await import('../backup/run-restore.ts')
      process.exitCode = await runRestore(file, options)
    })
