import { Command } from 'commander'
import { addPlaceOptions, type PlaceOptions } from '../place-options.ts'

/** `wiredesk key list`: lists who opens the desk and the board. */
export const listCommand = (): Command =>
  addPlaceOptions(
    new Command('list').description(
      'Show the keys of operators and editors: whose, since when, last used, and which are revoked',
    ),
  )
    .addHelpText('after', '\nExit: 0 listed, 69 no such place.')
    .action(async ({ to, json }: PlaceOptions) => {
      const { runListKeys } = await import('#infra/cli/keys/run-list-keys.ts')
      process.exitCode = await runListKeys(to, json)
    })
