import { Command } from 'commander'
import { addPlaceOptions, type PlaceOptions } from '../place-options.ts'
import { addRightsOptions, type RightsOptions, toRights } from './rights-options.ts'

interface Options extends RightsOptions, PlaceOptions {
  product: string[]
}

/** `wiredesk licensee grant`: grants another right. */
export const grantCommand = (): Command => {
  const command = new Command('grant')
    .description('Give a licensee a right to products, in addition to those it has')
    .argument('<id>', 'the licensee')
    .requiredOption('--product <id...>', 'products the licensee has a right to')
  return addPlaceOptions(addRightsOptions(command))
    .addHelpText(
      'after',
      '\nIt takes effect within a minute. Exit: 0 granted, 65 no such licensee or product.',
    )
    .action(async (id: string, { product, to, json, ...options }: Options) => {
      const { runGrant } = await import('#infra/cli/parties/run-grant.ts')
      process.exitCode = await runGrant(to, json, { id, productIds: product, ...toRights(options) })
    })
}
