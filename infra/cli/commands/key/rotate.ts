import { Command } from 'commander'
import { addPlaceOptions, type PlaceOptions } from '../place-options.ts'

/** `wiredesk key rotate`: issues a second key for the holder of one. */
export const rotateCommand = (): Command =>
  addPlaceOptions(
    new Command('rotate')
      .description('Print a second key for whoever holds a key')
      .argument('<key-id>', 'the key to be replaced'),
  )
    .addHelpText(
      'after',
      '\nBoth keys are valid until one is revoked with key revoke. Exit: 0 issued, 65 no such live key, or two are live, 69 no such place.',
    )
    .action(async (id: string, { to, json }: PlaceOptions) => {
      const { runRotateKey } = await import('#infra/cli/keys/run-rotate-key.ts')
      process.exitCode = await runRotateKey(to, json, id)
    })
