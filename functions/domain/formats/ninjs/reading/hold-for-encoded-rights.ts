import type { Copy } from '#domain/copy.ts'
import { isLeftToMachines } from '#domain/formats/reading/is-left-to-machines.ts'
import { warnOfMachineRights } from '#domain/formats/reading/warn-of-machine-rights.ts'
import { isOwnUri } from '#domain/formats/uris/is-own-uri.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { readMember } from '#domain/json/read-member.ts'

/** As in NewsML-G2, `rightsinfo.encodedrights` that limit use in a way of which no conditions in words speak hold the story for the desk. */
export const holdForEncodedRights = (
  item: JsonValue,
  { usageTerms = [], warnings = [] }: Pick<Copy, 'usageTerms' | 'warnings'>,
): Pick<Copy, 'embargo' | 'warnings'> => {
  const encoded = readMember(item, 'ninjs', 'rightsinfo.encodedrights')
  if (!encoded || isOwnUri(memberOf(item, 'uri')?.text)) return {}
  const words = usageTerms.flatMap(({ raw }) => (raw === encoded.raw ? [] : raw)).join('\n')
  return isLeftToMachines(encoded.raw, words)
    ? {
        embargo: {
          ...encoded,
          raw: 'Hold: rightsinfo.encodedrights limits the use of the story in ODRL, which is not read',
        },
        warnings: [...warnings, warnOfMachineRights('rightsinfo.encodedrights')],
      }
    : {}
}
