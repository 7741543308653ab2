import type * as z from 'zod'
import { Article } from './article.ts'

/**
 * Answer of `GET /v1/articles/{id}`: the article without its evidence, which quotes the drop beyond what was published.
 * The agency's note to editors stays: licensees are editors.
 */
export const LicensedArticle = Article.omit({ evidence: true })
export type LicensedArticle = z.infer<typeof LicensedArticle>
