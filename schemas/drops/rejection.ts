import * as z from 'zod/mini'

/** The closed set of reasons a drop can be refused. A new reason needs a new member here and a fixture. */
export const RejectionCode = z.enum([
  'empty',
  'too-large',
  'unknown-format',
  'malformed',
  'encoding',
  'unsupported-media',
  'missing-headline',
  'missing-body',
  'unsafe-archive',
])
export type RejectionCode = z.infer<typeof RejectionCode>

/** Why a drop, or one item of it, was refused, in words an editor can act on. */
export const Rejection = z.object({
  code: RejectionCode,
  path: z
    .optional(z.string())
    .check(z.describe('Which file inside the drop: path in the archive, name of the attachment')),
  field: z.optional(z.string()).check(z.describe('Article field concerned: "headline"')),
  detail: z.string().check(z.minLength(1), z.describe('One sentence: what is wrong, and what to do')),
  line: z.optional(z.int().check(z.gte(1))).check(z.describe('Line of the decoded drop, from 1')),
  column: z.optional(z.int().check(z.gte(1))).check(z.describe('Column, from 1, in UTF-16 code units')),
  firstBytes: z
    .optional(z.string())
    .check(z.describe('The first bytes seen, printable, at most 64 characters')),
})
export type Rejection = z.infer<typeof Rejection>
