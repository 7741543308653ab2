import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { Article } from '#schemas/article.ts'

/**
 * An article as compressed JSON, for S3. At this size a dictionary gains nothing, and Brotli at level 5 is
 * fast.
 */
export const packArticle = (article: Article): Uint8Array =>
  brotliCompressSync(JSON.stringify(article), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })

/** The validated article of compressed JSON. */
export const unpackArticle = (packed: Uint8Array): Article =>
  Article.parse(JSON.parse(brotliDecompressSync(packed).toString('utf8')))
