import * as z from 'zod/mini'

/** A place in the raw drop, after decoding. Lines and columns count from 1; columns are UTF-16 code units. */
export const Position = z.object({
  line: z.int().check(z.gte(1), z.describe('Line, from 1; CRLF, CR and LF each end one line')),
  column: z.int().check(z.gte(1), z.describe('Column, from 1, in UTF-16 code units')),
})
export type Position = z.infer<typeof Position>

/** Why a normalized field has its value: the raw text, its position, and the rule that read it. */
export const Evidence = z.object({
  raw: z.string().check(z.describe('The text as it was in the drop')),
  rule: z
    .string()
    .check(
      z.describe(
        'Name of the rule that read it: `<field>/<rule>` as in `functions/domain/normalize`, or the element of a format',
      ),
    ),
  at: z.optional(Position).check(z.describe('Where the raw text begins, if the format has lines')),
})
export type Evidence = z.infer<typeof Evidence>
