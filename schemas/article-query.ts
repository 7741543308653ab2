import * as z from 'zod/mini'

/** Parameters of `GET /v1/articles/{id}`: none yet. */
export const ArticleQuery = z.strictObject({})
