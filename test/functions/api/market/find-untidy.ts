/** Names of internal data: no answer to a licensee may have a member with such a name. */
const INTERNAL = new Set(
  (
    'evidence digest orderKey seq sequence lock pending sha256 cursorSecret isPrivate facets limits cut alsoReaches reachesAhead withdraws ' +
    'withdrawsAhead unseen reach reachAhead ruling overrides edits agencyFields drop bucket versionId correlationId ttl pk sk lease leasedUntil hash'
  ).split(' '),
)

const CAMEL = /^[a-z][a-zA-Z0-9]*$/

/** JSON-LD's own names and values, which the standard prescribes. */
const JSON_LD = /^@(?:context|type|value|id)$/

const LOOKS_LIKE_AN_INSTANT = /^\d{4}-\d\d-\d\d[T ]\d\d:/
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/

/**
 * What is untidy in an answer, one line each: internal names, names in the wrong case, instants that are not
 * RFC 3339 in UTC with a Z.
 */
export const findUntidy = (value: unknown, path = '$'): string[] => {
  if (typeof value === 'string')
    return LOOKS_LIKE_AN_INSTANT.test(value) && !INSTANT.test(value)
      ? [`${path}: ${value} is no instant in UTC`]
      : []
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((each, at) => findUntidy(each, `${path}[${at}]`))
  return Object.entries(value).flatMap(([name, member]) => [
    ...(INTERNAL.has(name) ? [`${path}.${name} is internal`] : []),
    ...(CAMEL.test(name) || JSON_LD.test(name) ? [] : [`${path}.${name} is in another case`]),
    ...findUntidy(member, `${path}.${name}`),
  ])
}
