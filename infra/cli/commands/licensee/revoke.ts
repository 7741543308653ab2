import { Command } from 'commander'
import { addPlaceOptions, type PlaceOptions } from '../place-options.ts'

interface Options extends PlaceOptions {
  product?: string[]
  key?: string
}

/** `wiredesk licensee revoke`: ends rights, or a key. */
export const revokeCommand = (): Command =>
  addPlaceOptions(
    new Command('revoke')
      .description('End rights of a licensee to products, or revoke one of its keys, from now on')
      .argument('<id>', 'the licensee')
      .option('--product <id...>', 'products to which the rights end')
      .option('--key <key-id>', 'key to revoke, even if it is the last'),
  )
    .addHelpText(
      'after',
      '\nIt takes effect within a minute. Exit: 0 revoked, 64 neither is named, 65 there is nothing to revoke.',
    )
    .action(async (id: string, { product = [], key, to, json }: Options) => {
      const { runRevoke } = await import('#infra/cli/parties/run-revoke.ts')
      process.exitCode = await runRevoke(to, json, id, product, key)
    })
