import { Command } from 'commander'
import { addPlaceOptions, type PlaceOptions } from '../place-options.ts'

interface Options extends PlaceOptions {
  all: boolean
}

/** `wiredesk licensee end-cursors`: for a log that is not the one that licensees have read. */
export const endCursorsCommand = (): Command =>
  addPlaceOptions(
    new Command('end-cursors')
      .description('Refuse all cursors that licensees hold, once the log is not the one that they have read')
      .argument('[id...]', 'the licensees')
      .option('--all', 'every licensee', false),
  )
    .addHelpText(
      'after',
      '\nFor a table that came back from a backup (docs/recovery.md): an old cursor would pass over changes. A licensee goes on with since= and an instant; a webhook by itself.\nExit: 0 ended, 64 none is named, 65 no such licensee.',
    )
    .action(async (ids: string[], { all, to, json }: Options, command: Command) => {
      if (all === ids.length > 0) return command.error('error: name licensees, or --all')
      const { runEndCursors } = await import('#infra/cli/parties/run-end-cursors.ts')
      process.exitCode = await runEndCursors(to, json, all ? 'all' : ids)
    })
