import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { Article } from '#schemas/article.ts'

/** An article as compressed JSON, for S3: at its lengths a dictionary is worth nothing, and Brotli 5 is quick. */
export const packArticle = (article: Article): Uint8Array =>
  brotliCompressSync(JSON.stringify(article), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })

/** The article of compressed JSON, checked. */
export const unpackArticle = (packed: Uint8Array): Article =>
  Article.parse(JSON.parse(brotliDecompressSync(packed).toString('utf8')))
