import type { UsageTerm } from '#schemas/article.ts'
import { Channel } from '#schemas/license/channel.ts'
import type { UseLimits } from '#schemas/license/use-limits.ts'
import { ruleOf } from '../rules/index.ts'
import { readChannelLimits } from './read-channel-limits.ts'
import { uniteLimits } from './unite-limits.ts'

/** What an article's usage terms exclude from every license. */
export const readLimits = (terms: readonly UsageTerm[]): UseLimits =>
  uniteLimits(
    terms.flatMap(term => {
      const channels = ofChannels(term)
      const rest =
        channels && term.code !== 'territory-out' ? undefined : ruleOf(term.code).limits?.(term.text)
      return [channels ?? {}, rest ?? {}]
    }),
  )

/** What a clause says of channels is all, whatever its code, but for places: no code takes print out. */
const ofChannels = ({ text }: UsageTerm): UseLimits | undefined => {
  const limits = readChannelLimits(text)
  if (limits === undefined) return undefined
  return {
    noChannels: 'out' in limits ? limits.out : Channel.options.filter(one => !limits.only.includes(one)),
  }
}
