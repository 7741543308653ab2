import * as z from 'zod/mini'
import { Article } from './article.ts'
import { OverridableField } from './desk/override.ts'
import { Evidence } from './evidence.ts'

/** What the rules read in a field that an editor's override has changed. */
export const AgencyField = z.object({
  field: z.enum([...OverridableField.options, 'change']),
  value: z.optional(z.unknown()).check(z.describe('Absent where they read nothing')),
  evidence: z.optional(Evidence),
})
export type AgencyField = z.infer<typeof AgencyField>

/** The desk's statement that a kill was a mistake. */
export const Reinstatement = z.object({
  by: z.string().check(z.minLength(1), z.describe('Who says so; for display')),
  at: z.iso.datetime(),
  reason: z.string().check(z.minLength(1), z.describe('Why; shown to licensees')),
})
export type Reinstatement = z.infer<typeof Reinstatement>

/** The desk's order to withhold an article: it binds whatever text comes until the desk lifts it, or it ends. */
export const DeskHold = z.object({
  by: z.string().check(z.minLength(1), z.describe('Who withholds it; for display')),
  until: z.optional(z.iso.datetime()).check(z.describe('Absent for a hold without an end')),
  replaced: z
    .optional(z.object({ by: z.string(), until: z.iso.datetime() }))
    .check(
      z.describe(
        'The embargo of the desk that a hold without an end replaced: it binds again once that is lifted',
      ),
    ),
  agencyState: z
    .pick(Article, { status: true, embargoedUntil: true })
    .check(z.describe('How the agency of this text would have it')),
})
export type DeskHold = z.infer<typeof DeskHold>

/** One immutable text of an article, ordered among the others by `orderKey`. */
export const Revision = z.object({
  articleId: z.string(),
  orderKey: z.string(),
  article: Article,
  agencyFields: z
    .optional(z.array(AgencyField))
    .check(z.describe('With these in its place, the article is as the rules read it')),
  digest: z
    .string()
    .check(
      z.regex(/^[0-9a-f]{64}$/),
      z.describe(
        'SHA-256 of what a licensee can see: the article without arrival, version, evidence, and without what an editor calls a change of their own',
      ),
    ),
  reinstatement: z.optional(Reinstatement).check(z.describe('It undoes a kill, by this word')),
  orderedBy: z
    .optional(z.string())
    .check(z.describe('Who of the desk killed, held, embargoed, published or edited it; for display')),
  hold: z.optional(DeskHold).check(z.describe('It is withheld by the desk')),
  hiddenEmbargo: z
    .optional(z.iso.datetime())
    .check(
      z.describe('When the embargo ends that a hold without an end hides: it stands when that is lifted'),
    ),
  drop: z.object({ bucket: z.string(), key: z.string(), versionId: z.optional(z.string()) }),
})
export type Revision = z.infer<typeof Revision>
