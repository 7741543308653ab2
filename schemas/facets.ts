import * as z from 'zod/mini'

/**
 * What a story is about, for products to select by: codes first, then names. An absent list is an empty one.
 */
export const Facets = z.object({
  subjects: z.optional(z.array(z.string())),
  genres: z.optional(z.array(z.string())),
  places: z.optional(z.array(z.string())),
})
export type Facets = z.infer<typeof Facets>
