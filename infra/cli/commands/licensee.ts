import { Command, InvalidArgumentError, Option } from 'commander'
import { Channel } from '#schemas/channel.ts'
import type { Quota } from '#schemas/licensee.ts'
import { readTerritory } from '../parties/read-territory.ts'

interface Options {
  name: string
  product: string[]
  until?: string
  territory?: string[]
  channel?: Channel[]
  quota?: Quota
  advance?: true
  to: string
}

/** `wiredesk licensee create`: signs a publisher up and prints the first key. */
export const licenseeCommand = (): Command => {
  const create = new Command('create')
    .description('Sign a licensee up, with a right to each product, and print the first key')
    .argument('<id>', 'lower-case letters, digits and hyphens', readId)
    .requiredOption('--name <name>', 'the publisher, for people')
    .requiredOption('--product <id...>', 'products the licensee has a right to, from now')
    .option('--until <instant>', 'when the rights end: "2027-12-31T23:00:00Z"', readInstant)
    .option(
      '--territory <code...>',
      'publish there alone: "GB", "US-NY", "EU", "north-america"',
      (code: string, before?: string[]) => [...(before ?? []), readTerritory(code)],
    )
    .addOption(new Option('--channel <channel...>', 'publish in these ways alone').choices(Channel.options))
    .option('--quota <articles/period>', 'at most so many articles: "500/day", "10000/month"', readQuota)
    .option('--advance', 'show embargoed copy ahead, marked with its instant')
    .option('--to <place>', 'the local stack, or a stage that is deployed', 'local')
    .addHelpText(
      'after',
      '\nThe key is on standard output, once: only its hash is kept. Exit: 0 created, 65 there already or no such product,\n69 no such place.',
    )
    .action(async (id: string, { name, product, to, territory, channel, ...rights }: Options) => {
      const { runCreateLicensee } = await import('../parties/run-create-licensee.ts')
      process.exitCode = await runCreateLicensee(to, {
        id,
        name,
        productIds: product,
        ...rights,
        ...(territory && { territories: territory }),
        ...(channel && { channels: channel }),
      })
    })
  return new Command('licensee').description('Who may fetch copy').addCommand(create)
}

const readId = (text: string): string => {
  if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(text))
    throw new InvalidArgumentError('Use lower-case letters, digits and hyphens, 63 at most.')
  return text
}

const readInstant = (text: string): string => {
  const time = Date.parse(text)
  if (!/\dT\d.*(?:Z|[+-]\d\d:\d\d)$/.test(text) || Number.isNaN(time))
    throw new InvalidArgumentError('Give date, time and zone, as in 2027-12-31T23:00:00Z.')
  return new Date(time).toISOString()
}

const readQuota = (text: string): Quota => {
  const [, articles, per] = /^([1-9]\d{0,8})\/(day|month)$/.exec(text) ?? []
  if (!articles) throw new InvalidArgumentError('Give a number and a period, as in 500/day or 10000/month.')
  return { articles: Number(articles), per: per === 'day' ? 'day' : 'month' }
}
