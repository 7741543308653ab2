import * as z from 'zod/mini'
import { OutputFormat } from '#schemas/output-format.ts'

/** Parameters of the calls that return an article: `GET /v1/articles/{id}`, `.../revisions/{version}`. */
export const ArticleQuery = z.strictObject({
  format: z
    .optional(z.enum(OutputFormat.options, { error: `must be one of ${OutputFormat.options.join(', ')}` }))
    .check(z.describe('Format of the answer; takes precedence over the `Accept` header')),
})
export type ArticleQuery = z.infer<typeof ArticleQuery>
