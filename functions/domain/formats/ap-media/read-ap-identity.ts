import type { JsonValue } from '#domain/json/json-value.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { readMember } from '#domain/json/read-member.ts'
import { present } from '#domain/present.ts'
import { readAltIds } from '../ninjs/reading/read-alt-ids.ts'

/**
 * `altids.itemid` stays the same through all revisions. AP's NewsML-G2 writes it as the guid
 * "tag:ap.org,2011:<itemid>", so that identifies the story in either format.
 */
export const readApIdentity = (item: JsonValue) => {
  const sourceId = readMember(item, 'ap-media', 'altids.itemid')
  const others = readAltIds(memberOf(item, 'altids')).filter(({ scheme }) => scheme !== 'itemid')
  return present({
    sourceId,
    storyId: sourceId && { ...sourceId, raw: `tag:ap.org,2011:${sourceId.raw}` },
    sourceVersion: readMember(item, 'ap-media', 'version'),
    alternateIds: others.length > 0 ? others : undefined,
  })
}
