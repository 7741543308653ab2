import * as z from 'zod/mini'

/** What an article may be asked for as, by the names of `?format=`. `ninjs` is its newest version. */
export const OutputFormat = z.enum(['wiredesk', 'newsml-g2', 'nitf', 'text'])
export type OutputFormat = z.infer<typeof OutputFormat>
