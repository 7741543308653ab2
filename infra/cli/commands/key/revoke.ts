import { Command } from 'commander'
import { addPlaceOptions, type PlaceOptions } from '../place-options.ts'
import { readPerson } from './read-person.ts'

interface Options extends PlaceOptions {
  for?: string
  last: boolean
}

/** `wiredesk key revoke`: revokes keys, or all of a person. */
export const revokeCommand = (): Command =>
  addPlaceOptions(
    new Command('revoke')
      .description('Revoke keys of operators and editors, or all keys of a person')
      .argument('[key-id...]', 'the keys')
      .option('--for <name>', 'all live keys of this person', readPerson)
      .option('--last', 'revoke even the last live key of operators, or of editors', false),
  )
    .addHelpText(
      'after',
      '\nIt takes effect within a minute. Exit: 0 revoked, 64 none is named, 65 no such key, or it is the last, 69 no such place.',
    )
    .action(async (ids: string[], { for: person, ...options }: Options, command: Command) => {
      if (ids.length === 0 && person === undefined)
        return command.error('error: name the keys, or a person with --for')
      const { runRevokeKeys } = await import('#infra/cli/keys/run-revoke-keys.ts')
      process.exitCode = await runRevokeKeys(ids, person, options)
    })
