import { Command } from 'commander'

/** `wiredesk restore`: fills an empty table from an export and the drops. */
export const restoreCommand = (): Command =>
  new Command('restore')
    .description('Fill the empty table of a place from an export, and from every drop of its bucket')
    .argument('<file>', 'what "wiredesk export" wrote')
    .option('--resume', 'go on with a restore that was broken off', false)
    .option('--json', 'print one JSON object', false)
    .option('--to <place>', 'the local stack, or a stage that is deployed', 'local')
    .addHelpText(
      'after',
      `
Each drop is ingested again by the clock of then, and what the desk did is done again between. Then each article is compared with the export.
Exit: 0 all stands as it did, 1 something differs or is missing (it is named), 65 the export is not of this place or is cut, or the table
is not empty, 66 the file cannot be read, 69 no such place.`,
    )
    .action(async (file: string, options: { resume: boolean; json: boolean; to: string }) => {
      const { runRestore } = await import('../backup/run-restore.ts')
      process.exitCode = await runRestore(file, options)
    })
