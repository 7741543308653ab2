import { Command } from 'commander'
import { addPlaceOptions, type PlaceOptions } from '../place-options.ts'

interface Options extends PlaceOptions {
  product?: string[]
  key?: string[]
  allKeys: boolean
  all: boolean
}

/** `wiredesk licensee revoke`: ends rights, or keys. */
export const revokeCommand = (): Command =>
  addPlaceOptions(
    new Command('revoke')
      .description('End rights of a licensee to products, or revoke its keys, from now on')
      .argument('<id>', 'the licensee')
      .option('--product <id...>', 'products to which the rights end')
      .option('--key <key-id...>', 'keys to revoke, even the last')
      .option('--all-keys', 'all its keys: they leaked', false)
      .option('--all', 'all its keys and rights: it leaves', false),
  )
    .addHelpText(
      'after',
      '\nIt takes effect within a minute. Exit: 0 revoked, 64 nothing is named, 65 there is nothing to revoke.',
    )
    .action(async (id: string, { product = [], key = [], allKeys, all, to, json }: Options) => {
      const { runRevoke } = await import('#infra/cli/parties/run-revoke.ts')
      process.exitCode = await runRevoke(to, json, id, { products: product, keys: key, allKeys, all })
    })
