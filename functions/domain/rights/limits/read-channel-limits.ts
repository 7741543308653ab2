import { Channel } from '#schemas/channel.ts'

/** What instruction lines call the channels, and which they are. */
const NAMES: readonly (readonly [name: string, ...channels: Channel[]])[] = [
  ['web(?:sites?)?|internet|online|digital', 'web', 'app'],
  ['mobile|apps?', 'app'],
  ['print(?:medien| media)?|newspapers?|presse écrite|prensa escrita|carta stampata', 'print'],
  ['tv|television|fernsehen|broadcast(?:ers?)?|radio|rundfunk|hörfunk', 'broadcast'],
]
const NAME = `(?:${NAMES.map(([name]) => name).join('|')})`
const MEDIA = `${NAME}(?:(?:,? (?:and|or|und|oder|&) |, ?| ?/ ?)${NAME}){0,4}`
const USE = '(?:[ -](?:use|rights|publication|nutzung|gebruik))?'
/** "WEB USE ONLY", "For TV and radio only", "Nur für Online" */
const ONLY = new RegExp(
  `(?:\\b${MEDIA}(?: and social(?: media)?)?${USE} (?:only|uniquement|seulement)|^\\W*(?:nur|s[oó]lo|alleen|endast|kun) (?:(?:für|para|per|voor|för|til|su) )?${MEDIA}${USE})\\W*$`,
  'iu',
)
/** "PRINT OUT", "NO PRINT OR BROADCAST USE", "Not for use in newspapers", "Nicht für Print" */
const BARRED = new RegExp(
  `^\\W*(?:${MEDIA}(?: use| rights)? (?:out|prohibited|excluded|interdite?)|(?:no|not for|not to be used|nicht für|keine?|niet voor|pas d['’](?:utilisation|usage)|(?:prohibido|vietato) (?:su |l['’])?uso)(?: use)?(?: (?:in|on|en|su))? ${MEDIA}${USE})\\W*$`,
  'iu',
)

/** Channels that a clause allows alone ("WEB USE ONLY") or takes out ("PRINT OUT"), if it says that and nothing else. */
export const readChannelLimits = (clause: string): { only: Channel[] } | { out: Channel[] } | undefined => {
  const [only] = ONLY.exec(clause) ?? []
  if (only === undefined && !BARRED.test(clause)) return undefined
  const named = NAMES.flatMap(([name, ...those]) =>
    new RegExp(`\\b(?:${name})\\b`, 'iu').test(only ?? clause) ? those : [],
  )
  const channels = Channel.options.filter(channel => named.includes(channel))
  return only ? { only: channels } : { out: channels }
}
