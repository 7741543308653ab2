import * as z from 'zod'
import { Article } from './article.ts'

/** One immutable text of an article, ordered among its fellows by `orderKey`. */
export const Revision = z.object({
  articleId: z.string(),
  orderKey: z.string(),
  article: Article,
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of what a licensee can see: the article without arrival, version and evidence'),
  drop: z.object({ bucket: z.string(), key: z.string(), versionId: z.string().optional() }),
})
export type Revision = z.infer<typeof Revision>
