import * as z from 'zod'
import { StandingOrder } from './standing-order.ts'

/** Something that an editor has to decide, since the rules cannot. */
export const Case = z.object({
  id: z
    .string()
    .describe('Day and digest of the drop: "20261125-3fa9c1d2"; the same for each delivery of it'),
  kind: z.enum(['kill', 'withhold', 'embargo']),
  status: z.enum(['open', 'closed']),
  agency: z.string().optional(),
  target: StandingOrder.shape.target,
  note: z.string().describe("The agency's words, 500 characters at most"),
  candidates: z
    .array(z.string())
    .describe('Articles that it may mean; none where no story goes by the name yet'),
  drop: StandingOrder.shape.drop,
  openedAt: z.iso.datetime(),
  closedAt: z.iso.datetime().optional(),
  closedBy: z
    .enum(['arrival', 'desk'])
    .optional()
    .describe('arrival: its story came, and the order was carried out'),
  articleId: z.string().optional().describe('Article that it was closed with'),
})
export type Case = z.infer<typeof Case>
