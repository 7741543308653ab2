import * as z from 'zod/mini'
import { ChangeClass } from './change-class.ts'
import { Facets } from './facets.ts'
import { UseLimits } from './license/use-limits.ts'
import { PublicationStatus } from './publication-status.ts'
import { Selection } from './selection.ts'

/**
 * What kind of event a change is to licensees. `withdrawal` is how a revision that withholds published copy, or takes it
 * out of a license by its usage terms, appears to those who could see that copy; no change in the log itself has this kind.
 */
export const ShownKind = z.enum(['revision', 'kill', 'release', 'expiry', 'reinstatement', 'withdrawal'])
export type ShownKind = z.infer<typeof ShownKind>

/**
 * What kind of event a change records. Article, order key and kind identify a change. `recall` takes back the versions
 * before the current one, which stays as it is: licensees see it as a `revision`.
 */
export const ChangeKind = z.enum([...ShownKind.options, 'recall'])
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
  version: z.int().check(z.gte(1), z.describe('The article version that this change makes current')),
  status: PublicationStatus,
  class: z
    .optional(ChangeClass)
    .check(
      z.describe(
        'Compared with the previous change: what the agency says it is, or else what it was found to be',
      ),
    ),
  computed: z
    .optional(ChangeClass)
    .check(z.describe('What it was found to be, if the agency says otherwise')),
  headline: z.string().check(z.describe('Cut with an ellipsis if the entry would exceed its limit')),
  agency: z.optional(z.string()),
  distributor: z.optional(z.string()),
  sections: z.array(z.string()),
  language: z.optional(z.string()),
  translationOf: z
    .optional(z.string())
    .check(
      z.describe(
        'The article that it is translated from, by what its agency states, whether or not that ever came',
      ),
    ),
  facets: z.optional(Facets).check(z.describe('Absent in what was committed before it was kept')),
  limits: z.optional(UseLimits).check(z.describe('Absent in what was committed before it was kept')),
  cut: Selection.shape.cut,
  urgency: z.optional(z.int()),
  embargoedUntil: z.optional(z.iso.datetime()),
  expires: z.optional(z.iso.datetime()).check(z.describe('When its availability ends, or has ended')),
  unseen: z
    .optional(z.literal(true))
    .check(z.describe('For a kill: only advance licensees were ever shown what it kills')),
  versionCreated: z.optional(z.iso.datetime()),
  firstOut: z
    .optional(z.iso.datetime())
    .check(
      z.describe(
        'When the first version that was out was made or committed, if its article does not state when it was created. Absent in that version, if it had to make room, and in what was committed before it was kept',
      ),
    ),
  alsoReaches: z
    .optional(z.array(Selection))
    .check(
      z.describe('For a kill: the selections of earlier changes of the article that differ from its own'),
    ),
  reachesAhead: z
    .optional(z.array(Selection))
    .check(
      z.describe(
        'For a kill: the selections under which the article was shown in advance that differ from its own',
      ),
    ),
  withdraws: z
    .optional(z.array(Selection))
    .check(
      z.describe(
        'For copy that is withheld, whose usage terms allow less than before, or whose earlier versions are taken back: the selections under which it could be seen; those licensees are told of a withdrawal',
      ),
    ),
  withdrawsAhead: z
    .optional(z.array(Selection))
    .check(
      z.describe(
        'The same for what was shown in advance, if its embargo is moved later or has no end any more',
      ),
    ),
  withdrawnBefore: z
    .optional(z.int().check(z.gte(2)))
    .check(
      z.describe(
        'The versions before this one were taken back: no text of them is given to anyone, and every copy is to be replaced by this version or a later one',
      ),
    ),
  aheadSince: z
    .optional(z.int().check(z.gte(1)))
    .check(
      z.describe(
        'For copy that is withheld, or takes back by its terms what was given in advance alone: the first of the versions just before it that were given so',
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
        'What the drop of its text is traced by: the version of that object. Absent if it had to make room, and in what was committed before it was kept',
      ),
    ),
  marks: z
    .optional(z.literal(true))
    .check(
      z.describe(
        'A later change that lets it show less puts a mark beside it first. Absent in what was committed before there were marks: for that, the article itself is read',
      ),
    ),
  committedAt: z.iso.datetime().check(z.describe('When Wiredesk appended it')),
})
export type Change = z.infer<typeof Change>
