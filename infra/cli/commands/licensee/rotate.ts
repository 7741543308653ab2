import { Command } from 'commander'
import { addPlaceOptions, type PlaceOptions } from '../place-options.ts'

/** `wiredesk licensee rotate`: issues a second key. */
export const rotateCommand = (): Command =>
  addPlaceOptions(
    new Command('rotate').description('Print a second key for a licensee').argument('<id>', 'the licensee'),
  )
    .addHelpText(
      'after',
      '\nBoth keys are valid until one is revoked, by the licensee (DELETE /v1/account/keys/{id}) or with licensee revoke --key.\nExit: 0 issued, 65 no such licensee, or two keys live.',
    )
    .action(async (id: string, { to, json }: PlaceOptions) => {
      const { runRotate } = await import('#infra/cli/parties/run-rotate.ts')
      process.exitCode = await runRotate(to, json, id)
    })
