import { Command, InvalidArgumentError } from 'commander'
import { addPlaceOptions, type PlaceOptions } from '../place-options.ts'
import { readWords } from '../read-words.ts'
import { addRightsOptions, type RightsOptions, toRights } from './rights-options.ts'

interface Options extends RightsOptions, PlaceOptions {
  name: string
  product: string[]
  calls?: number
}

/** `wiredesk licensee create`: signs up a publisher and prints its first key. */
export const createCommand = (): Command => {
  const command = new Command('create')
    .description('Create a licensee with rights to products, and print its first key')
    .argument('<id>', 'lower-case letters, digits and hyphens', readId)
    .requiredOption('--name <name>', 'the publisher, for people', readWords)
    .requiredOption('--product <id...>', 'products the licensee has a right to')
    .option('--calls <number>', 'maximum API calls per minute; 600 by default', readCalls)
  return addPlaceOptions(addRightsOptions(command))
    .addHelpText(
      'after',
      '\nThe key is on standard output, once: only its hash is kept. Exit: 0 created, 65 the licensee exists, or there is no such product,\n69 no such place.',
    )
    .action(async (id: string, { name, product, calls, to, json, ...options }: Options) => {
      const { runCreateLicensee } = await import('#infra/cli/parties/run-create-licensee.ts')
      process.exitCode = await runCreateLicensee(to, json, {
        id,
        name,
        productIds: product,
        ...(calls && { callsPerMinute: calls }),
        ...toRights(options),
      })
    })
}

const readId = (text: string): string => {
  if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(text))
    throw new InvalidArgumentError('Use lower-case letters, digits and hyphens, 63 at most.')
  return text
}

const readCalls = (text: string): number => {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError('Give a whole number of calls a minute.')
  return Number(text)
}
