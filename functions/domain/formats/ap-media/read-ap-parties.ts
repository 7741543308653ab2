import { isSameAgency } from '#domain/conventions/agencies/is-same-agency.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { listOf } from '#domain/json/list-of.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { readMember } from '#domain/json/read-member.ts'
import { spanOfValue } from '#domain/json/span-of-value.ts'
import { present } from '#domain/present.ts'

/** `infosource` wrote the story and may be a member of AP; `provider`, which is AP, distributes it. */
export const readApParties = (item: JsonValue) => {
  const source = listOf(item, 'infosource')
    .map(each => spanOfValue(memberOf(each, 'name'), 'ap-media: infosource'))
    .find(span => span !== undefined)
  const provider = readMember(item, 'ap-media', 'provider', 'provider.name')
  const agency = source ?? provider
  return present({
    agency,
    distributor: agency && provider && !isSameAgency(agency.raw, provider.raw) ? provider : undefined,
  })
}
