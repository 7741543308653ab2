import type { OutputFormat } from '#schemas/output-format.ts'

/**
 * The formats an article is shown in, in the order of the tabs, by the name licensees request them with.
 * `ninjs` is another name for 3.1.
 */
export const formatNames = {
  'ninjs-3.1': 'ninjs 3.1',
  'ninjs-2.2': 'ninjs 2.2',
  'ninjs-1.6': 'ninjs 1.6',
  nitf: 'NITF',
  'newsml-g2': 'NewsML-G2',
  newsarticle: 'schema.org',
  html: 'HTML',
  text: 'Text',
  wiredesk: 'JSON',
} as const satisfies Record<Exclude<OutputFormat, 'ninjs'>, string>
