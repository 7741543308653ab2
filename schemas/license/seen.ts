import * as z from 'zod/mini'

/**
 * When a licensee was last active in some way: its feed was polled, or one of its keys (`key:<id>`) was used.
 */
export const Seen = z.object({ what: z.string(), at: z.iso.datetime() })
export type Seen = z.infer<typeof Seen>
