import { Channel } from '#schemas/license/channel.ts'
import { findTerritories } from '../territories/find-territories.ts'
import { senseOf } from './limiting-words.ts'

/** What instruction lines call the channels, and which they are. */
const NAMES: readonly (readonly [name: string, ...channels: Channel[]])[] = [
  ['web(?:b|sites?)?|internet|online|electronic|digital|ligne', 'web', 'app'],
  ['mobile|apps?', 'app'],
  [
    'print\\p{L}*|pap[ei]e[rl]|newspapers?|zeitungen|presse|écrite|prensa|escrita|impreso|stampa\\p{L}*',
    'print',
  ],
  ['tv|television|fernsehen|broadcast(?:ers?)?|radio|rundfunk|hörfunk', 'broadcast'],
  ['archives?', 'archive'],
]
const channel = new RegExp(`^(?:${NAMES.map(([name]) => name).join('|')})$`, 'u')
/** What is not a story, or not all of it: "No new newspapers", "No video online"; or not all of a channel: "Not for other newspapers". And a kicker: "Online exclusive". */
const other =
  /\b(?:new|other|photos?|pictures?|videos?|(?<![,/&] ?|and |or )mag(?:azine)?s?(?! ?[,/&]| and| or)|(?<!print )exclusive)\b/iu

/** Channels that a clause allows alone ("WEB USE ONLY") or takes out ("PRINT OUT"), if it says that and nothing else. */
export const readChannelLimits = (clause: string): { only: Channel[] } | { out: Channel[] } | undefined => {
  const sense = senseOf(clause)
  if (!sense || other.test(clause)) return undefined
  const { territories, unknown } = findTerritories(clause)
  // "Not for use in print in Germany" bars Germany.
  if (unknown.some(word => !channel.test(word)) || (sense === 'out' && territories.length > 0))
    return undefined
  const named = NAMES.flatMap(([name, ...those]) =>
    new RegExp(`(?<!\\p{L})(?:${name})(?!\\p{L})`, 'iu').test(clause) ? those : [],
  )
  const channels = Channel.options.filter(one => named.includes(one))
  if (channels.length === 0) return undefined
  return sense === 'only' ? { only: channels } : { out: channels }
}
