import * as z from 'zod/mini'

const names = () => z.optional(z.array(z.string()))

/** Lists that copy is compared with; case is ignored. */
export const ProductRules = z.object({
  agencies: names().check(z.describe('Agencies whose copy it includes')),
  distributors: names().check(z.describe('Distributors whose copy it includes')),
  sections: names().check(z.describe('An article is included if it has one of them')),
  subjects: names().check(
    z.describe('Codes, with or without their scheme, or names of subjects: one of them is enough'),
  ),
  languages: names().check(z.describe('BCP 47 ranges: "en" includes "en-US" (RFC 4647 basic filtering)')),
  genres: names().check(z.describe('Codes or names of genres: one of them is enough')),
  places: names().check(
    z.describe('Codes or names of places, of the story or its dateline: one of them is enough'),
  ),
})
export type ProductRules = z.infer<typeof ProductRules>

/**
 * A named selection of articles that is sold. An absent list selects all, an empty one nothing; copy must
 * match every list present, and none of those in `excludes`.
 */
export const Product = z.extend(ProductRules, {
  id: z
    .string()
    .check(
      z.regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'must be lower-case letters, digits and hyphens, 63 at most'),
    ),
  name: z.string().check(z.minLength(1)),
  excludes: z.optional(ProductRules).check(z.describe('Copy that matches one of these lists is excluded')),
})
export type Product = z.infer<typeof Product>
