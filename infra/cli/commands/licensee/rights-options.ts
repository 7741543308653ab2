import { type Command, InvalidArgumentError, Option } from 'commander'
import { readTerritory } from '#infra/cli/parties/read-territory.ts'
import { Channel } from '#schemas/channel.ts'
import type { Entitlement, Quota } from '#schemas/licensee.ts'
import { readFutureInstant } from '../read-future-instant.ts'

/** The values of the options, by name. */
export interface RightsOptions {
  until?: string
  territory?: string[]
  channel?: Channel[]
  quota?: Quota
  advance?: true
}

/** Adds the options that say what a right to a product allows, and until when. */
export const addRightsOptions = (command: Command): Command =>
  command
    .option('--until <instant>', 'when the rights end: "2027-12-31T23:00:00Z"', readFutureInstant)
    .option(
      '--territory <code...>',
      'publish only there: "GB", "US-NY", "EU", "north-america"',
      (code: string, before?: string[]) => [...(before ?? []), readTerritory(code)],
    )
    .addOption(new Option('--channel <channel...>', 'publish only in these ways').choices(Channel.options))
    .option('--quota <articles/period>', 'maximum articles per period: "500/day", "10000/month"', readQuota)
    .option('--advance', 'show embargoed copy in advance, with the end of its embargo')

/** The rights the options describe. */
export const toRights = ({
  until,
  territory,
  channel,
  quota,
  advance,
}: RightsOptions): Omit<Entitlement, 'productId' | 'from'> => ({
  ...(until && { until }),
  ...(territory && { territories: territory }),
  ...(channel && { channels: channel }),
  ...(quota && { quota }),
  ...(advance && { advance }),
})

const readQuota = (text: string): Quota => {
  const [, articles, per] = /^([1-9]\d{0,8})\/(day|month)$/.exec(text) ?? []
  if (!articles) throw new InvalidArgumentError('Give a number and a period, as in 500/day or 10000/month.')
  return { articles: Number(articles), per: per === 'day' ? 'day' : 'month' }
}
