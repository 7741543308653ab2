import { createHash } from 'node:crypto'
import type { Article } from '#schemas/article.ts'
import { canonicalJson } from './canonical-json.ts'

/**
 * SHA-256 of what a licensee can see of an article, in 64 hexadecimal digits. Arrival, version and evidence
 * are left out, so the same copy dropped again has the same digest, whatever the order of its fields.
 */
export const digestArticle = (article: Article): string => {
  const { receivedAt: _receivedAt, version: _version, evidence: _evidence, ...seen } = article
  return createHash('sha256')
    .update(canonicalJson(seen) ?? '')
    .digest('hex')
}
