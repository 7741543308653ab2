import { type Command, InvalidArgumentError, Option } from 'commander'
import { readTerritory } from '#infra/cli/parties/read-territory.ts'
import type { Rights } from '#infra/cli/parties/rights.ts'
import { Channel } from '#schemas/license/channel.ts'
import type { Quota } from '#schemas/licensee.ts'
import { readFutureInstant } from '../read-future-instant.ts'

/** The values of the options, by name. */
export interface RightsOptions {
  from?: string
  until?: string
  territory?: string[]
  channel?: Channel[]
  quota?: Quota
  advance?: true
}

/** Adds the options that say what a right to a product allows, from when, and until when. */
export const addRightsOptions = (command: Command): Command =>
  command
    .option(
      '--from <instant>',
      'when the rights begin: "2027-01-01T00:00:00Z"; now by default',
      readFutureInstant,
    )
    .option('--until <instant>', 'when the rights end: "2027-12-31T23:00:00Z"', readFutureInstant)
    .option(
      '--territory <code...>',
      'publish only there: "GB", "US-NY", "EU", "north-america"',
      (code: string, before?: string[]) => [...(before ?? []), readTerritory(code)],
    )
    .addOption(new Option('--channel <channel...>', 'publish only in these ways').choices(Channel.options))
    .option('--quota <articles/period>', 'maximum articles per period: "500/day", "10000/month"', readQuota)
    .option('--advance', 'show embargoed copy in advance, with the end of its embargo')
    .hook('preAction', acting => {
      const { from, until } = acting.opts<RightsOptions>()
      if (from && until && until <= from) acting.error('error: --until is not after --from')
    })

/** The rights the options describe. */
export const toRights = ({ from, until, territory, channel, quota, advance }: RightsOptions): Rights => ({
  ...(from && { from }),
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
