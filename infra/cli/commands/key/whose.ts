import { Command } from 'commander'
import { addPlaceOptions, type PlaceOptions } from '../place-options.ts'

/** `wiredesk key whose`: says whose a found key is. */
export const whoseCommand = (): Command =>
  addPlaceOptions(
    new Command('whose').description(
      'Say whose key is on standard input, when it was last used, and whether it is revoked',
    ),
  )
    .addHelpText(
      'after',
      `
For a key that somebody found: of an editor, an operator or a licensee. It is read from standard input, so that no shell keeps it.
Exit: 0 known, 65 unknown, 69 no such place.`,
    )
    .action(async ({ to, json }: PlaceOptions) => {
      const { runWhoseKey } = await import('#infra/cli/keys/run-whose-key.ts')
      process.exitCode = await runWhoseKey(to, json)
    })
