import * as z from 'zod'
import { ChangeClass, PublicationStatus } from './article.ts'
import { Facets } from './facets.ts'
import { Selection } from './selection.ts'
import { UseLimits } from './use-limits.ts'

/**
 * What kind of event a change records. A change is named by (article, order key, kind). `withdrawal`: how a revision that withholds published
 * copy, or takes it out of a license by its usage terms, looks to who could see that copy; no change of the log itself is one.
 */
export const ChangeKind = z.enum(['revision', 'kill', 'release', 'expiry', 'reinstatement', 'withdrawal'])
export type ChangeKind = z.infer<typeof ChangeKind>

/**
 * One entry of the change log: at most 700 bytes stored, and all that a feed page and an entitlement check need,
 * so that neither reads an article.
 */
export const Change = z.object({
  seq: z.int().min(1).describe('Place in the log: dense, from 1'),
  articleId: z.string(),
  orderKey: z.string(),
  kind: ChangeKind,
  version: z.int().min(1).describe('Version of the article that this change makes current'),
  status: PublicationStatus,
  class: ChangeClass.optional().describe(
    'Against the change before: what the agency says it is, else what it is found to be',
  ),
  computed: ChangeClass.optional().describe('What it is found to be, where the agency says otherwise'),
  headline: z.string().describe('Cut with an ellipsis where the entry would outgrow its limit'),
  agency: z.string().optional(),
  distributor: z.string().optional(),
  sections: z.array(z.string()),
  language: z.string().optional(),
  facets: Facets.optional().describe('Absent in what was committed before it was kept'),
  limits: UseLimits.optional().describe('Absent in what was committed before it was kept'),
  cut: Selection.shape.cut,
  urgency: z.int().optional(),
  embargoedUntil: z.iso.datetime().optional(),
  expires: z.iso.datetime().optional().describe('When its availability ends, or has ended'),
  unseen: z
    .literal(true)
    .optional()
    .describe('Of a kill: nobody but advance licensees was ever shown what it kills'),
  versionCreated: z.iso.datetime().optional(),
  alsoReaches: z
    .array(Selection)
    .optional()
    .describe('Of a kill: what earlier changes of the article were selected by, where its own differs'),
  reachesAhead: z
    .array(Selection)
    .optional()
    .describe(
      'Of a kill: what the article was selected by while it was shown in advance, where its own differs',
    ),
  withdraws: z
    .array(Selection)
    .optional()
    .describe(
      'Of copy that is withheld, or whose usage terms leave less than before: what selected it while it could be seen; they are told of a withdrawal',
    ),
  withdrawsAhead: z
    .array(Selection)
    .optional()
    .describe(
      'The same of what was shown in advance, where its embargo is moved later or has no end any more',
    ),
  committedAt: z.iso.datetime().describe('When Wiredesk appended it'),
})
export type Change = z.infer<typeof Change>
