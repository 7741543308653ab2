import * as z from 'zod/mini'
import { Channel } from './channel.ts'
import { Territory } from './territory.ts'

/**
 * What an article's usage terms exclude from every license, as read when it was committed. Empty if nothing.
 */
export const UseLimits = z.object({
  noChannels: z.optional(z.array(Channel)).check(z.describe('Channels it may not be published in')),
  out: z.optional(z.array(Territory)).check(z.describe('Territories it may not be published in')),
  only: z.optional(z.array(Territory)).check(z.describe('The only territories it may be published in')),
  unclear: z
    .optional(z.literal(true))
    .check(
      z.describe(
        'Some territory is named that the rules do not know, or there is no room for: shown to no license that is bound to territories',
      ),
    ),
})
export type UseLimits = z.infer<typeof UseLimits>
