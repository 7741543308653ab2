import * as z from 'zod/mini'
import { ChangeClass } from './change-class.ts'
import { Facets } from './facets.ts'
import { PublicationStatus } from './publication-status.ts'
import { Selection } from './selection.ts'
import { UseLimits } from './use-limits.ts'

/**
 * What kind of event a change records. Article, order key and kind identify a change. `withdrawal` is how a
 * revision that withholds published copy, or takes it out of a license by its usage terms, appears to those
 * who could see that copy; no change in the log itself has this kind.
 */
export const ChangeKind = z.enum(['revision', 'kill', 'release', 'expiry', 'reinstatement', 'withdrawal'])
export type ChangeKind = z.infer<typeof ChangeKind>

/**
 * One entry of the change log: at most 700 bytes stored, with everything a feed page and an entitlement check
 * need, so that neither reads an article.
 */
export const Change = z.object({
  seq: z.int().check(z.gte(1), z.describe('Place in the log: dense, from 1')),
  articleId: z.string(),
  orderKey: z.string(),
  kind: ChangeKind,
  version: z.int().check(z.gte(1), z.describe('Version of the article that this change makes current')),
  status: PublicationStatus,
  class: z
    .optional(ChangeClass)
    .check(z.describe('Against the change before: what the agency says it is, else what it is found to be')),
  computed: z
    .optional(ChangeClass)
    .check(z.describe('What it is found to be, where the agency says otherwise')),
  headline: z.string().check(z.describe('Cut with an ellipsis where the entry would outgrow its limit')),
  agency: z.optional(z.string()),
  distributor: z.optional(z.string()),
  sections: z.array(z.string()),
  language: z.optional(z.string()),
  facets: z.optional(Facets).check(z.describe('Absent in what was committed before it was kept')),
  limits: z.optional(UseLimits).check(z.describe('Absent in what was committed before it was kept')),
  cut: Selection.shape.cut,
  urgency: z.optional(z.int()),
  embargoedUntil: z.optional(z.iso.datetime()),
  expires: z.optional(z.iso.datetime()).check(z.describe('When its availability ends, or has ended')),
  unseen: z
    .optional(z.literal(true))
    .check(z.describe('Of a kill: nobody but advance licensees was ever shown what it kills')),
  versionCreated: z.optional(z.iso.datetime()),
  alsoReaches: z
    .optional(z.array(Selection))
    .check(
      z.describe('Of a kill: what earlier changes of the article were selected by, where its own differs'),
    ),
  reachesAhead: z
    .optional(z.array(Selection))
    .check(
      z.describe(
        'Of a kill: what the article was selected by while it was shown in advance, where its own differs',
      ),
    ),
  withdraws: z
    .optional(z.array(Selection))
    .check(
      z.describe(
        'Of copy that is withheld, or whose usage terms leave less than before: what selected it while it could be seen; they are told of a withdrawal',
      ),
    ),
  withdrawsAhead: z
    .optional(z.array(Selection))
    .check(
      z.describe(
        'The same of what was shown in advance, where its embargo is moved later or has no end any more',
      ),
    ),
  lifts: z
    .optional(z.literal(true))
    .check(
      z.describe(
        'It publishes what was withheld until then: licensees are told of a release. Absent in what was committed before it was kept',
      ),
    ),
  correlationId: z
    .optional(z.string())
    .check(
      z.describe(
        'What the drop of its text is traced by: the version of that object. Absent where it made room, and in what was committed before it was kept',
      ),
    ),
  marks: z
    .optional(z.literal(true))
    .check(
      z.describe(
        'Whatever lets it show less later puts a mark beside it first. Absent in what was committed before there were marks: of that, its article is asked',
      ),
    ),
  committedAt: z.iso.datetime().check(z.describe('When Wiredesk appended it')),
})
export type Change = z.infer<typeof Change>
