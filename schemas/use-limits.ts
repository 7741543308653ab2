import * as z from 'zod'
import { Channel } from './channel.ts'
import { Territory } from './territory.ts'

/** What an article's usage terms take out of every license, read from them when it was committed. Empty: nothing. */
export const UseLimits = z.object({
  noChannels: z.array(Channel).optional().describe('Channels that it may not go to'),
  out: z.array(Territory).optional().describe('Territories that it may not be published in'),
  only: z.array(Territory).optional().describe('The only territories that it may be published in'),
  unclear: z
    .literal(true)
    .optional()
    .describe(
      'Some territory is named that the rules do not know, or there is no room for: shown to no license that is bound to territories',
    ),
})
export type UseLimits = z.infer<typeof UseLimits>
