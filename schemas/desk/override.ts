import * as z from 'zod/mini'

/**
 * What an editor may set. Identity, status, embargo and text are the agency's own: only a drop changes those.
 */
export const OverridableField = z.enum([
  'language',
  'urgency',
  'slugline',
  'headline',
  'summary',
  'byline',
  'authors',
  'collective',
  'contributors',
  'dateline',
  'agency',
  'distributor',
  'credit',
  'copyright',
  'usageTerms',
  'subjects',
  'sections',
  'editorNote',
])
export type OverridableField = z.infer<typeof OverridableField>

/**
 * An editor's value of a field, which applies for as long as the agency's own value is what it was when the
 * override was set.
 */
export const Override = z.object({
  field: OverridableField,
  value: z
    .optional(z.unknown())
    .check(z.describe("In the article's shape for the field; if absent, the field is emptied")),
  agencyValue: z
    .optional(z.unknown())
    .check(z.describe('What the rules read when it was set; absent if that was nothing')),
  impliedBy: z
    .optional(OverridableField)
    .check(
      z.describe(
        'The field that was set and implied this one, and clears it when it is cleared: `byline` for `authors`',
      ),
    ),
  setBy: z.string().check(z.minLength(1)),
  setAt: z.iso.datetime(),
})
export type Override = z.infer<typeof Override>
