import { Command } from 'commander'
import { addPlaceOptions, type PlaceOptions } from '../place-options.ts'

/** `wiredesk licensee show`: shows one licensee as its own account does. */
export const showCommand = (): Command =>
  addPlaceOptions(
    new Command('show')
      .description('Show a licensee: rights, keys, last poll, and notices')
      .argument('<id>', 'the licensee, by its id or name'),
  )
    .addHelpText('after', '\nExit: 0 shown, 65 no such licensee.')
    .action(async (id: string, { to, json }: PlaceOptions) => {
      const { runShowLicensee } = await import('#infra/cli/parties/run-show-licensee.ts')
      process.exitCode = await runShowLicensee(to, json, id)
    })
