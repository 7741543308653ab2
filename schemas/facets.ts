import * as z from 'zod'

/** What a story is about, as products select it: codes first, then names; an absent list is an empty one. */
export const Facets = z.object({
  subjects: z.array(z.string()).optional(),
  genres: z.array(z.string()).optional(),
  places: z.array(z.string()).optional(),
})
export type Facets = z.infer<typeof Facets>
