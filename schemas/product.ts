import * as z from 'zod'

/** A named selection of articles that is sold. An absent list selects all; entries compare without regard to case. */
export const Product = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
  name: z.string().min(1),
  agencies: z.array(z.string()).optional().describe('Agencies whose copy it holds'),
  sections: z.array(z.string()).optional().describe('An article belongs if it has one of them'),
  languages: z
    .array(z.string())
    .optional()
    .describe('BCP 47 ranges: "en" takes in "en-US" (RFC 4647 basic filtering)'),
})
export type Product = z.infer<typeof Product>
