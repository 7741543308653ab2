import { Command } from 'commander'
import { addPlaceOptions, type PlaceOptions } from '../place-options.ts'

/** `wiredesk licensee list`: lists everyone who may fetch copy. */
export const listCommand = (): Command =>
  addPlaceOptions(new Command('list').description('List licensees with the products they hold now'))
    .addHelpText('after', '\nIt reads the whole table.')
    .action(async ({ to, json }: PlaceOptions) => {
      const { runListLicensees } = await import('#infra/cli/parties/run-list-licensees.ts')
      process.exitCode = await runListLicensees(to, json)
    })
