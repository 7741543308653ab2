import { Argument, Command } from 'commander'
import { DeskScope } from '#schemas/keys/access-key.ts'
import { addPlaceOptions, type PlaceOptions } from '../place-options.ts'
import { readPerson } from './read-person.ts'

interface Options extends PlaceOptions {
  for: string
}

/** `wiredesk key issue`: issues a key for a person. */
export const issueCommand = (): Command =>
  addPlaceOptions(
    new Command('issue')
      .description('Print a key for one person: what they do with it is recorded under their name')
      .addArgument(new Argument('<scope>', 'what it opens').choices(DeskScope.options))
      .requiredOption('--for <name>', 'whose key it is: "Ida Brandt"', readPerson),
  )
    .addHelpText(
      'after',
      `
An editor's key opens the desk, an operator's the desk and the board. A person may have two live keys of each scope.
The key is on standard output, once: only its hash is kept. Exit: 0 issued, 65 two are live, 69 no such place.`,
    )
    .action(async (scope: DeskScope, { for: person, to, json }: Options) => {
      const { runIssueKey } = await import('#infra/cli/keys/run-issue-key.ts')
      process.exitCode = await runIssueKey(to, json, scope, person)
    })
