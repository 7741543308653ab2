import type { JsonValue } from '#domain/json/json-value.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { readMember } from '#domain/json/read-member.ts'
import { present } from '#domain/present.ts'
import { readAltIds } from './read-alt-ids.ts'

/**
 * Identifiers of an item. Superdesk's `guid` and Fingerpost's `usn` identify the story if `uri` is only a
 * version of it or an address to fetch it from.
 */
export const readIdentity = (item: JsonValue) => {
  const sourceId = readMember(item, 'ninjs', 'guid', 'usn', 'urn', 'uri', '_id', 'id')
  const others = ['uri', 'entry_id', 'originalUrn']
    .map(name => memberOf(item, name))
    .filter(value => value !== undefined && value.text.length > 1 && value.text !== sourceId?.raw)
    .map(value => ({ value: value?.text ?? '', scheme: value?.name ?? '' }))
  const alternateIds = [...others, ...readAltIds(memberOf(item, 'altids'))]
  return present({
    sourceId,
    sourceVersion: readMember(item, 'ninjs', 'version'),
    alternateIds: alternateIds.length > 0 ? alternateIds : undefined,
  })
}
