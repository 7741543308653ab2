import type { Call, Reply } from '#schemas/call.ts'
import { entityTag } from './entity-tag.ts'
import { matchesEtag } from './matches-etag.ts'

/**
 * Whether the caller already has what a reply says, by the entity tags in its `If-None-Match`: the answer
 * will be a 304.
 */
export const isUnmodified = ({ ifNoneMatch }: Call, reply: Reply): boolean => {
  if (ifNoneMatch === undefined || !reply.ok || (reply.status ?? 200) !== 200) return false
  if ('text' in reply) return matchesEtag(ifNoneMatch, reply.headers?.ETag ?? entityTag(reply.text))
  return 'body' in reply && matchesEtag(ifNoneMatch, entityTag(JSON.stringify(reply.body)))
}
