import * as z from 'zod'
import { Change } from '#schemas/change.ts'
import { Override } from '#schemas/desk/override.ts'
import { Drop } from '#schemas/drop.ts'
import { PublicationStatus } from '#schemas/publication-status.ts'
import { Revision } from '#schemas/revision.ts'

/**
 * Version of the layout of the lines. A new layout gets a new number, and `restore` still reads the old ones.
 */
export const EXPORT_VERSION = 1

const Header = z.object({
  kind: z.literal('wiredesk-export'),
  schemaVersion: z.literal(EXPORT_VERSION),
  at: z.iso.datetime(),
  place: z.string(),
  bucket: z.string().describe('Bucket of the drops, which must be there for a restore'),
  logHead: z.int(),
})
export type Header = z.infer<typeof Header>

const ItemLine = z.object({
  kind: z.literal('item'),
  item: z
    .looseObject({ pk: z.string(), sk: z.string(), v: z.int() })
    .describe(
      'What the table alone knows: parties, keys (hashes), webhooks (secrets), cases, takedowns, deliveries',
    ),
})

const DropLine = z.object({
  kind: z.literal('drop'),
  drop: Drop,
  completedAt: z.iso.datetime(),
  seqs: z.array(z.int()).describe('Changes that it made'),
})
export type DropLine = z.infer<typeof DropLine>

const ChangeLine = z.object({
  kind: z.literal('change'),
  change: Change,
  revision: z.optional(Revision).describe('Where no drop gives it: the text that the desk made'),
  desk: z
    .object({ overrides: z.array(Override), edits: z.int() })
    .optional()
    .describe("Of an edit: the desk's overrides as it left them"),
  recall: z
    .object({ by: z.string(), reason: z.string() })
    .optional()
    .describe('Of what took back earlier versions: who ordered it, and why'),
})
export type ChangeLine = z.infer<typeof ChangeLine>

const SilentHold = z.object({
  after: z.int().describe('The change of the article after which it came'),
  revision: Revision,
})
export type SilentHold = z.infer<typeof SilentHold>

const ArticleLine = z.object({
  kind: z.literal('article'),
  articleId: z.string(),
  orderKey: z.string(),
  status: PublicationStatus,
  version: z.int(),
  seq: z.int(),
  digest: z.string(),
  overrides: z.array(Override).optional(),
  edits: z.int().optional(),
  holds: z
    .array(SilentHold)
    .optional()
    .describe('Those of the desk without a change, since a notice or the agency withheld the text already'),
})
export type ArticleLine = z.infer<typeof ArticleLine>

const EndLine = z.object({
  kind: z.literal('end'),
  lines: z.int().describe('Lines before this one: without it, or with another number, the file is cut'),
})

/** One line of an export. */
export const ExportLine = z.discriminatedUnion('kind', [
  Header,
  ItemLine,
  DropLine,
  ChangeLine,
  ArticleLine,
  EndLine,
])
export type ExportLine = z.infer<typeof ExportLine>
