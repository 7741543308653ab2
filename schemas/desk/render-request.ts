import * as z from 'zod/mini'
import { Article } from '#schemas/article.ts'
import { OutputFormat } from '#schemas/output-format.ts'

/** Body of `POST /v1/desk/render`: an article, and the format a licensee would request it in. */
export const RenderRequest = z.strictObject({ article: Article, format: OutputFormat })
export type RenderRequest = z.infer<typeof RenderRequest>
