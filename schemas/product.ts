import * as z from 'zod'

const names = () => z.array(z.string()).optional()

/** Lists that copy is held against; entries compare without regard to case. */
export const ProductRules = z.object({
  agencies: names().describe('Agencies whose copy it holds'),
  distributors: names().describe('Distributors whose copy it holds'),
  sections: names().describe('An article belongs if it has one of them'),
  subjects: names().describe(
    'Codes, with or without their scheme, or names of subjects: one of them is enough',
  ),
  languages: names().describe('BCP 47 ranges: "en" takes in "en-US" (RFC 4647 basic filtering)'),
  genres: names().describe('Codes or names of genres: one of them is enough'),
  places: names().describe('Codes or names of places, of the story or its dateline: one of them is enough'),
})
export type ProductRules = z.infer<typeof ProductRules>

/**
 * A named selection of articles that is sold. An absent list selects all, an empty one nothing; copy must be in each list that is
 * there, and in none of those that `excludes` names.
 */
export const Product = ProductRules.extend({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
  name: z.string().min(1),
  excludes: ProductRules.optional().describe('Copy that is in one of these lists is left out'),
})
export type Product = z.infer<typeof Product>
