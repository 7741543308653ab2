import { foldName } from './fold-name.ts'
import type { JsonValue } from './json-value.ts'

/** The value at a path of member names ("data.item"), in any spelling; undefined if one is absent or null. */
export const memberOf = (value: JsonValue | undefined, path: string): JsonValue | undefined => {
  let found = value
  for (const name of path.split('.')) found = found?.members.get(foldName(name))
  return found?.kind === 'null' ? undefined : found
}
