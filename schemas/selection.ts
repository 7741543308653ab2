import * as z from 'zod'

/** What products select copy by. */
export const Selection = z.object({
  agency: z.string().optional(),
  language: z.string().optional(),
  sections: z.array(z.string()),
})
export type Selection = z.infer<typeof Selection>
