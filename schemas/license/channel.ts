import * as z from 'zod/mini'

/** How a licensee publishes. An app is online too: a term that excludes the web excludes both. */
export const Channel = z.enum(['web', 'print', 'broadcast', 'app', 'archive'])
export type Channel = z.infer<typeof Channel>
