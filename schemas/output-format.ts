import * as z from 'zod/mini'

/** The formats an article may be requested in, by the names of `?format=`. `ninjs` is its newest version. */
export const OutputFormat = z.enum([
  'wiredesk',
  'ninjs',
  'ninjs-3.1',
  'ninjs-2.2',
  'ninjs-1.6',
  'newsml-g2',
  'nitf',
  'newsarticle',
  'html',
  'text',
])
export type OutputFormat = z.infer<typeof OutputFormat>
