import { Command } from 'commander'
import { placeOption } from './place-option.ts'

interface Options {
  dryRun: boolean
  json: boolean
  to: string
}

/** `wiredesk migrate`: renews items stored in an older shape. */
export const migrateCommand = (): Command =>
  new Command('migrate')
    .description('Rewrite items stored in an older shape; everything stays readable before, during and after')
    .option('--dry-run', 'count them, and change nothing', false)
    .option('--json', 'print one JSON object', false)
    .addOption(placeOption())
    .addHelpText(
      'after',
      '\nIt reads the whole table. Done again it finds nothing. Exit: 0 done, 69 no such place.',
    )
    .action(async ({ to, ...options }: Options) => {
      const { runMigrate } = await import('../operate/run-migrate.ts')
      process.exitCode = await runMigrate(to, options)
    })
